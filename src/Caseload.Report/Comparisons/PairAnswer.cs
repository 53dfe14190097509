using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Charts.Numbers;
using Caseload.Charts.Scales;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>The question, one neutral answer, four paired differences with their strips.</summary>
internal static class PairAnswer
{
    public static string Question(PairContext context) =>
        $"What differs if **{context.B}** replaces **{context.A}**, history by history with the same chance? "
        + $"{context.A}: {context.Comparison.A.Title}. {context.B}: {context.Comparison.B.Title}.";

    public static string Answer(PairContext context)
    {
        var comparison = context.Comparison;
        return comparison.Exact
            ? PairWords.Same
            : $"{DateWords.When(context.Period)} {Said("arrests", "arrests.period")}; {Said("departures", "departures.period")}.";

        string Said(string noun, string name) => PairWords.Clause(noun, comparison[name], " a day", context.A, context.B);
    }

    public static IReadOnlyList<KeyNumber> Numbers(PairContext context)
    {
        var when = DateWords.Of(context.Period);
        var weeks = context.Comparison["weeks_at_target"];
        return
        [
            weeks.Difference.Missing
                ? Number(context, $"Difference in ICE book-ins a day, {when}", "bookins.period", "a day")
                : Number(context, "Difference in weeks at target", "weeks_at_target", "of every 100 weeks"),
            Number(context, $"Difference in arrests a day, {when}", "arrests.period", "a day"),
            Number(context, $"Difference in departures a day, {when}", "departures.period", "a day"),
            Number(context, $"Difference in people detained, {when}", "detained.period", "at midnight"),
        ];
    }

    public static IReadOnlyList<string> Fine(PairContext context)
    {
        var comparison = context.Comparison;
        List<string> lines =
        [
            $"Differences are {context.B} less {context.A}, pair by pair: both histories of a pair have the same draw of what is uncertain "
                + "and of chance, so what differs is the scenario. A range that holds 0 is said as \u201cno clear difference\u201d.",
            $"{Pairs(context.Histories)}, seed {comparison.Seed}, {DateWords.Of(context.Horizon)}. Dot: median. Thick line: 5 in 10 pairs. "
                + "Thin line: 9 in 10. Upright tick: 0. Bands hold what the model knows to be uncertain, not what it leaves out.",
        ];
        if (
            !comparison["weeks_at_target"].Difference.Missing
            && !Goal.Of(comparison.A).ByDay.SequenceEqual(Goal.Of(comparison.B).ByDay)
        )
            lines.Add(
                "The targets differ: weeks at target hold each scenario against its own, so a lower target gives more of them from the same arrests."
            );
        if (comparison.Cut is { } cut)
            lines.Add($"`{cut.Name}` runs to {DateWords.Of(cut.End)} and is cut to the last day that both have.");
        if (comparison.Set.Count > 0)
            lines.Add($"Set on the command line, in both: {Listed.Of([.. comparison.Set.Select(s => $"`{s}`")])}.");
        return lines;
    }

    internal static string Pairs(int count) =>
        count == 1 ? "One pair of simulated histories" : $"{Digits.Whole.Text(count)} pairs of simulated histories";

    private static KeyNumber Number(PairContext context, string name, string line, string unit)
    {
        var pair = context.Comparison[line];
        var difference = pair.Difference;
        var text = DifferenceText.Of(pair);
        var unclear = text.Median.Equals("no clear", StringComparison.Ordinal);
        var most = Ticks.FromZero([Math.Max(Math.Abs(difference.Low90), Math.Abs(difference.High90))]).To;
        return new(
            name,
            text.Median,
            unclear ? $"difference {unit}" : unit,
            Range(text, unclear),
            $"scale {NumberFormat.Plain.Tick(-most, most)} to +{NumberFormat.Plain.Tick(most, most)}; tick: 0",
            Drawn.Of(difference),
            -most,
            most,
            0
        );
    }

    private static string Range(DifferenceText text, bool unclear) =>
        text.Ninety switch
        {
            "" => "no number in both",
            "exactly 0" => "exactly 0: no difference",
            "one history" => "one pair",
            var range => $"9 in 10 pairs: {range}" + (unclear ? ", zero within" : ""),
        };
}
