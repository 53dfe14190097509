using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>People detained, days to a judge's decision and departures: both scenarios over time.</summary>
internal static class PairDetained
{
    public static Section Detained(PairContext context)
    {
        var pair = context.Comparison["detained.period"];
        return new(
            "detained",
            "People detained",
            $"{DateWords.When(context.Period)} {PairWords.Clause("numbers of people detained", pair, "", context.A, context.B)}.",
            [
                PairFans.Of(
                    context,
                    new(
                        "fig-detained",
                        "detained",
                        PairWords.Title(
                            "numbers of people detained",
                            pair,
                            context.A,
                            context.B,
                            $"People detained in {context.A} and {context.B}"
                        ),
                        "People in ICE detention at midnight, Sundays, United States",
                        "people",
                        "Sunday",
                        Sources.Detained
                    ),
                    Aside(context, pair, ""),
                    context.Record("detained")
                ),
            ]
        );
    }

    public static Section Courts(PairContext context)
    {
        var less = context.Less("court_days");
        var at = less.Values.Select((v, i) => (v, i)).LastOrDefault(p => !p.v.Missing);
        var said = at.v is null
            ? "No detained case is decided within full months of both."
            : $"{DateWords.When(less.Points[at.i])} the paired difference in mean days to a judge's decision is {PairWords.Said(at.v, " days")}.";
        return new(
            "courts",
            "Courts",
            said,
            [
                PairFans.Of(
                    context,
                    new(
                        "fig-court-days",
                        "court_days",
                        $"Days to a judge's decision in {context.A} and {context.B}",
                        "Mean days from book-in to a judge's decision, detained cases decided in the month",
                        "days",
                        "Month"
                    ),
                    [
                        said,
                        "Cases that left custody before a decision are not in it: the mean is over decisions, not over filings.",
                        "No public monthly record counts this: modelled, not observed.",
                    ]
                ),
            ]
        );
    }

    public static Section Departures(PairContext context)
    {
        var pair = context.Comparison["departures.period"];
        return new(
            "departures",
            "Departures",
            $"{DateWords.When(context.Period)} {PairWords.Clause("departures", pair, " a day", context.A, context.B)}.",
            [
                PairFans.Of(
                    context,
                    new(
                        "fig-departures",
                        "departures.month",
                        PairWords.Title(
                            "departures",
                            pair,
                            context.A,
                            context.B,
                            $"Departures a day in {context.A} and {context.B}"
                        ),
                        "Departures from ICE custody a day, with voluntary departures, monthly means",
                        "departures a day",
                        "Month",
                        Sources.Departures
                    ),
                    [
                        .. Aside(context, pair, " a day"),
                        "Months are shown because weeks swing with flights that go every second and fourth week; the results folder holds weeks and days.",
                    ],
                    context.Record("departures.month"),
                    spans: true
                ),
            ]
        );
    }

    private static IReadOnlyList<string> Aside(PairContext context, Analysis.Comparison.PairedDifference pair, string unit) =>
        [
            $"{DateWords.When(context.Period)} levels are {IntervalText.Of(pair.A).Said(unit)} in {context.A} and "
                + $"{IntervalText.Of(pair.B).Said(unit)} in {context.B}.",
            $"The paired difference is {PairWords.Said(pair, unit)}.",
        ];
}
