using Caseload.Analysis.Numbers;
using Caseload.Analysis.Series;
using Caseload.Charts.Colours;
using Caseload.Charts.Sankeys;
using Caseload.Charts.Tables;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>What became of 1,000 arrests after 180 days.</summary>
internal static class CohortSection
{
    private const string Plain = "Of 1,000 arrests: where they stand after 180 days";

    private static readonly IReadOnlyDictionary<string, (string Name, string Short, Token? Hue)> Names = new Dictionary<
        string,
        (string, string, Token?)
    >(StringComparer.Ordinal)
    {
        ["channel.custodial"] = ("Jail or prison transfer", "Jail transfer", null),
        ["channel.targeted"] = ("At large, targeted", "Targeted", null),
        ["channel.area"] = ("At large, other", "Other", null),
        ["channel.checkin"] = ("Check-in or courthouse", "Check-in", null),
        ["channel.worksite"] = ("Worksite", "Worksite", null),
        ["channel.partner"] = ("Partner, 287(g)", "Partner", null),
        ["intake.booked_in"] = ("Booked in", "Booked in", null),
        ["intake.never_held"] = ("Never held", "Never held", null),
        ["pathway.expedited_removal"] = ("Expedited removal", "Expedited", null),
        ["pathway.reinstatement"] = ("Reinstatement", "Reinstated", null),
        ["pathway.final_order"] = ("Existing order", "Order", null),
        ["pathway.administrative_removal"] = ("Administrative removal", "Administrative", null),
        ["pathway.voluntary_return"] = ("Voluntary return", "Vol. return", null),
        ["pathway.court"] = ("Court, detained", "Court", null),
        ["pathway.not_detained"] = ("Not detained", "Not detained", null),
        ["status.removed"] = ("Removed", "Removed", Token.Teal),
        ["status.voluntary_departure"] = ("Voluntary departure", "Voluntary", Token.Teal),
        ["status.in_custody"] = ("In custody", "In custody", Token.Ochre),
        ["status.at_liberty"] = ("Released or never held", "Released", Token.Slate),
        ["status.relief"] = ("Relief or closed", "Relief", Token.Plum),
    };

    public static Section Of(RunContext context)
    {
        var verdict = context.Verdict;
        var flows = context.Series.Flows;
        if (flows.Missing || flows.Links.All(l => !(l.Mean > 0)))
            return new("cohort", "Of 1,000 arrests", "No cohort of arrests comes to its 180th day within the horizon.", []);
        var departed = verdict["cohort_departed.180"].Interval;
        var chart = new SankeyChart
        {
            Title = Title(departed),
            Description =
                "Flow of 1,000 ERO arrests by channel, intake, pathway and status on day 180. Ends: "
                + string.Join(
                    "; ",
                    flows
                        .Nodes.Where(n => n.Layer == FlowLayer.Status)
                        .Select(n => $"{Names[n.Name].Name} {IntervalText.Of(n.Interval).Short}")
                )
                + ". Means over histories, so that columns add up; ranges of 9 in 10.",
            Table = Table(flows),
            Total = 1000,
            Columns = ["Arrest", "Intake", "Pathway", "On day 180"],
            Nodes = [.. flows.Nodes.Select(Node).Where(n => n.Value > 0)],
            Links = [.. flows.Links.Where(l => l.Mean > 0).Select(l => new SankeyLink(l.From, l.To, l.Mean))],
            ScaleWords = "100 of 1,000 arrests, in every column",
        }.Merged();
        return new(
            "cohort",
            "Of 1,000 arrests",
            $"Of 1,000 ERO arrests, {IntervalText.Of(departed).Said("")} are departures within 180 days.",
            [
                new(
                    "fig-cohort",
                    chart.Title,
                    "People arrested under the scenario, by channel, intake, pathway and status on day 180; one scale in every column",
                    [chart],
                    [
                        "Every column adds up to 1,000 and has the same scale, shown by the bar at the lower left. Numbers are means over histories, so that what flows in flows out.",
                        "Departures by day 180, median: **"
                            + IntervalText.Of(departed).Said("")
                            + "**. "
                            + $"Released or never held: {IntervalText.Of(flows["status.at_liberty"].Interval).Said("")}. Still in custody: {IntervalText.Of(flows["status.in_custody"].Interval).Said("")}.",
                        "\u201cReleased or never held\u201d says where a person is, not how the case ended: most of these cases are open.",
                        "\u25c7 in the table: rests on judgment.",
                    ],
                    Sources.Simulated(verdict.Histories, "No public record follows a cohort: modelled, not observed.")
                )
                {
                    AsideHead = "How to read it",
                },
            ]
        );
    }

    /// <summary>The median, or the plain title where no cohort comes to its 180th day.</summary>
    internal static string Title(Interval departed) =>
        departed.Missing ? Plain : $"Of 1,000 arrests, {IntervalText.Of(departed).Median} are departures after 180 days";

    private static SankeyNode Node(FlowNode node)
    {
        var (name, brief, hue) = Names[node.Name];
        var digits = Digits.Of(node.Interval);
        return new(node.Name, name, brief, (int)node.Layer, node.Interval.Mean, digits.Text(node.Interval.Mean), hue);
    }

    private static ChartTable Table(CohortFlows flows) =>
        new(
            "Of 1,000 ERO arrests: means add up; ranges over histories",
            ["Place", "Column", "Mean", .. Tables.IntervalHeads()],
            [
                .. flows.Nodes.Select(n =>
                    (IReadOnlyList<TableCell>)
                        [
                            Names[n.Name].Name + (n.Judgment ? " \u25c7" : ""),
                            n.Layer.ToString(),
                            new(Digits.Of(n.Interval).Text(n.Interval.Mean), Tables.Raw(n.Interval.Mean)),
                            .. Tables.Interval(n.Interval),
                        ]
                ),
            ]
        );
}
