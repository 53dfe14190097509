using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Charts.Numbers;
using Caseload.Charts.Scales;
using Caseload.Model.Records;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>The question, one neutral answer, four numbers with their strips, what a reader must know beside them.</summary>
internal static class AnswerSection
{
    private static readonly (string Name, string Sentence)[] Limits =
    [
        ("officers", "Officers are the most frequent limit on arrests."),
        ("pool", "People who can be found are the most frequent limit on arrests."),
        ("approvals", "Approvals are the most frequent limit on arrests."),
        ("beds", "Beds are the most frequent limit on arrests."),
        ("target", "In most office-weeks the offices' own targets are reached."),
    ];

    public static string Question(Verdict verdict)
    {
        if (verdict.TargetPeriod is not { } period)
            return $"{verdict.Scenario.Title}. How many arrests, departures and people detained does that come to?";
        var parts = verdict.Disagreement is { } floor
            ? $", at least **{Digits.Whole.Text(floor.Floor)}** in each of {Office.Count} offices"
            : "";
        var target = verdict.TargetChange is { Last: > 0 } change
            ? $"**{Digits.Whole.Text(change.First)}** arrests a day, becoming **{Digits.Whole.Text(change.Last)}** by {DateWords.Of(change.To)}"
            : $"**{Digits.Whole.Text(First(verdict))}** arrests a day nationally";
        var sum = verdict.SumOfFloors ? ", the sum of the offices' floors" : parts;
        return $"From {DateWords.Of(period.From)}: {target}{sum}. What does it take, and how many departures a day does it become?";
    }

    public static string Answer(Verdict verdict)
    {
        var arrests = IntervalText.Of(verdict["arrests.period"].Interval);
        var departures = IntervalText.Of(verdict["departures.period"].Interval);
        string[] sentences =
        [
            Met(verdict),
            arrests.Missing || departures.Missing
                ? ""
                : $"{DateWords.When(verdict.Period)} arrests are {About(verdict)}{arrests.Median} a day and departures {About(verdict)}{departures.Median}.",
            Limit(verdict),
        ];
        return string.Join(' ', sentences.Where(s => s.Length > 0));
    }

    public static IReadOnlyList<KeyNumber> Numbers(Verdict verdict)
    {
        var month = DateWords.Of(verdict.Period);
        var target = verdict["target.period"].Interval.Median;
        List<KeyNumber> numbers = [];
        if (verdict.TargetPeriod is not null && !verdict["weeks_at_target"].Interval.Missing)
        {
            var weeks = verdict["weeks_at_target"].Interval;
            var text = IntervalText.OfHundred(weeks);
            numbers.Add(
                new(
                    "Weeks at target",
                    text.Median,
                    "of every 100 weeks",
                    Range(text),
                    "scale 0 to 100",
                    Drawn.Of(weeks),
                    0,
                    100,
                    null
                )
            );
        }
        else
        {
            numbers.Add(Level(verdict, "bookins.period", $"ICE book-ins a day, {month}", "first book-ins", null));
        }
        numbers.Add(Level(verdict, "arrests.period", $"Arrests a day, {month}", "ERO arrests", target > 0 ? target : null));
        numbers.Add(Level(verdict, "departures.period", $"Departures a day, {month}", "from ICE custody", null));
        numbers.Add(Level(verdict, "detained.period", $"People detained, {month}", "at midnight", null));
        return numbers;
    }

    public static IReadOnlyList<string> Fine(Verdict verdict)
    {
        List<string> lines =
        [
            "A simulated history is one run of the system with its own draw of what is uncertain and of chance. The bands hold what "
                + "the model knows to be uncertain; they do not hold what it leaves out.",
            $"{Histories(verdict.Histories)}, seed {verdict.Seed}, {DateWords.Of(new Period(verdict.Scenario.Horizon.From, verdict.Scenario.Horizon.To))}. "
                + "Dot: median. Thick line: 5 in 10 histories. Thin line: 9 in 10. Departures count people who leave ICE custody to "
                + "leave the country, voluntary departures included.",
        ];
        var needed = Short(verdict);
        if (needed.Length > 0)
            lines.Add(needed);
        if (verdict.Disagreement is { } parts)
            lines.Add(
                $"National target and office floors do not agree: {Digits.Whole.Text(parts.Floor)} \u00d7 {Office.Count} = "
                    + $"{Digits.Whole.Text(parts.Sum)}, against {Digits.Whole.Text(parts.National)}."
            );
        if (verdict.Set.Count > 0)
            lines.Add($"Set on the command line: {Listed.Of([.. verdict.Set.Select(s => $"`{s}`")])}.");
        if (verdict.NotEstimable.Count > 0)
            lines.Add(
                $"Set in the scenario and without effect, for want of evidence: {Listed.Of([.. verdict.NotEstimable.Select(s => $"`{s}`")])}."
            );
        return lines;
    }

    /// <summary>In how many weeks the target is met, or why there are none.</summary>
    internal static string Met(Verdict verdict)
    {
        if (verdict.TargetPeriod is null)
            return verdict.TargetLater is { } later
                ? $"No target stands in these days: it begins on {DateWords.Of(later)}."
                : "No target stands in this scenario.";
        var weeks = verdict["weeks_at_target"].Interval;
        return weeks.Missing
            ? "No full week lies under the target."
            : $"The target is met in {IntervalText.OfHundred(weeks).Median} of 100 weeks.";
    }

    /// <summary>Of what more is needed than is available in most histories; empty where of nothing.</summary>
    internal static string Short(Verdict verdict)
    {
        if (!(verdict["target.period"].Interval.Median > 0))
            return "";
        string[] more = [.. Resource.All.Where(n => 2 * verdict.HistoriesShort(n.Name) > verdict.Histories).Select(n => n.Noun)];
        return more.Length == 0 ? "" : $"In most histories the target needs more {Listed.Of(more)} than are available.";
    }

    internal static string Histories(int count) =>
        count == 1 ? "One simulated history" : $"{Digits.Whole.Text(count)} simulated histories";

    private static string About(Verdict verdict) => verdict.Histories == 1 ? "" : "about ";

    private static double First(Verdict verdict) => verdict.TargetChange?.First ?? TargetOn(verdict);

    private static double TargetOn(Verdict verdict) => Goal.Of(verdict.Scenario).ByDay.FirstOrDefault(target => target > 0);

    private static string Limit(Verdict verdict)
    {
        var most = Limits.Where(l => !Line(l.Name).Missing).OrderByDescending(l => Line(l.Name).Median).FirstOrDefault();
        return most.Name is null || Line(most.Name).Median <= 0 ? "" : most.Sentence;

        Interval Line(string name) => verdict[$"arrests_limit.{name}"].Interval;
    }

    private static KeyNumber Level(Verdict verdict, string line, string name, string unit, double? tick)
    {
        var interval = verdict[line].Interval;
        var text = IntervalText.Of(interval);
        var most = Ticks.FromZero([interval.High90, tick ?? 0]).To;
        var scale =
            $"scale 0 to {NumberFormat.Plain.Rounded(most)}"
            + (tick is { } t ? $"; tick: target {NumberFormat.Plain.Rounded(t)}" : "");
        return new(name, text.Median, unit, Range(text), scale, Drawn.Of(interval), 0, most, tick);
    }

    private static string Range(IntervalText text) =>
        text.Ninety switch
        {
            "" => text.Median,
            "exactly" => "exactly, in every history",
            "one history" => "one history",
            var range => $"9 in 10 histories: {range}",
        };
}
