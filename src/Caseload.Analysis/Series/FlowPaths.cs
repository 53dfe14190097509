using Caseload.Analysis.Headlines;
using Caseload.Model.Recording;

namespace Caseload.Analysis.Series;

/// <summary>Counts people of a run's cohorts; the days are those on which cohorts reach day 180.</summary>
internal delegate double FlowPeople(RunRecord run, DaySpan reached);

/// <summary>A link of the flows and how a run counts it.</summary>
internal sealed record FlowPath(string From, string To, FlowPeople People);

/// <summary>All places and links between them, and the measures that count them.</summary>
internal static class FlowPaths
{
    internal const int Age = 180;

    private const string BookedIn = "intake.booked_in";
    private const string NeverHeld = "intake.never_held";
    private const string NotDetained = "pathway.not_detained";
    private const string InCustody = "status.in_custody";
    private const string AtLiberty = "status.at_liberty";

    private static readonly string[] Pathways =
    [
        "expedited_removal",
        "reinstatement",
        "final_order",
        "administrative_removal",
        "voluntary_return",
        "court",
    ];

    /// <summary>How a measure names an end, and the status it is.</summary>
    private static readonly (string End, string Status)[] Ends =
    [
        ("removed", "status.removed"),
        ("voluntary", "status.voluntary_departure"),
        ("relief", "status.relief"),
        ("released", AtLiberty),
    ];

    internal static readonly IReadOnlyList<(string Name, FlowLayer Layer)> Nodes =
    [
        .. MonthSeries.Channels.Select(name => ($"channel.{name}", FlowLayer.Channel)),
        (BookedIn, FlowLayer.Intake),
        (NeverHeld, FlowLayer.Intake),
        .. Pathways.Select(name => ($"pathway.{name}", FlowLayer.Pathway)),
        (NotDetained, FlowLayer.Pathway),
        ("status.removed", FlowLayer.Status),
        ("status.voluntary_departure", FlowLayer.Status),
        (InCustody, FlowLayer.Status),
        (AtLiberty, FlowLayer.Status),
        ("status.relief", FlowLayer.Status),
    ];

    internal static IReadOnlyList<FlowPath> All(RecordLayout layout)
    {
        int[] never = [.. MonthSeries.Channels.Select(name => Place($"never_held_{name}"))];
        return
        [
            .. MonthSeries.Channels.SelectMany((name, c) => OfChannel(name, never[c])),
            .. Pathways.Select(name => new FlowPath(BookedIn, $"pathway.{name}", Sum(Place(name)))),
            new(NeverHeld, NotDetained, NobodyHeld),
            .. Pathways.SelectMany(OfPathway),
            new(NotDetained, AtLiberty, NobodyHeld),
        ];

        int Place(string name) => RunRecord.Place(layout, $"cohort_180_{name}");

        double NobodyHeld(RunRecord run, DaySpan reached)
        {
            var sum = 0.0;
            foreach (var place in never)
                sum += run.Sum(place, reached);
            return sum;
        }

        // A channel's cohort is the day's arrests by that channel; it is not recorded a second time.
        IEnumerable<FlowPath> OfChannel(string name, int neverHeld)
        {
            var arrests = RunRecord.Place(layout, $"arrests_{name}");
            yield return new(
                $"channel.{name}",
                BookedIn,
                (run, reached) => run.Sum(arrests, Arrested(reached)) - run.Sum(neverHeld, reached)
            );
            yield return new($"channel.{name}", NeverHeld, Sum(neverHeld));
        }

        IEnumerable<FlowPath> OfPathway(string name)
        {
            var booked = Place(name);
            List<int> left = [];
            foreach (var (end, status) in Ends)
            {
                var place = Place($"{name}_{end}");
                if (place < 0)
                    continue;
                left.Add(place);
                yield return new($"pathway.{name}", status, Sum(place));
            }
            int[] ends = [.. left];
            yield return new(
                $"pathway.{name}",
                InCustody,
                (run, reached) =>
                {
                    var held = run.Sum(booked, reached);
                    foreach (var place in ends)
                        held -= run.Sum(place, reached);
                    return held;
                }
            );
        }
    }

    private static FlowPeople Sum(int place) => (run, reached) => run.Sum(place, reached);

    private static DaySpan Arrested(DaySpan reached) => new(reached.First - Age, reached.Last - Age);
}
