using Caseload.Analysis.Headlines;
using Caseload.Model.Recording;
using Caseload.Model.Records;

namespace Caseload.Analysis.Series;

/// <summary>
/// What limits arrests and departures, week by week: shares of office-days. An office has one limit a day, so the shares of a
/// stage add up to 1.
/// </summary>
internal static class LimitSeries
{
    public static IEnumerable<RunSeries> All(RecordLayout layout, IReadOnlyList<Period> weeks) =>
        [
            .. Shares(layout, weeks, "arrests", Headlines.Limits.Arrests),
            .. Shares(layout, weeks, "departures", Headlines.Limits.Departures),
        ];

    private static IEnumerable<RunSeries> Shares(
        RecordLayout layout,
        IReadOnlyList<Period> weeks,
        string stage,
        IReadOnlyList<string> limits
    )
    {
        foreach (var limit in limits)
        {
            var place = RunRecord.Place(layout, $"{stage}_limit_{limit}");
            if (place < 0)
                continue;
            yield return new(
                $"{stage}_limit.{limit}",
                "share of office-days",
                $"Share of the week's office-days on which the limit on {stage} was '{limit}'.",
                weeks,
                (run, week) => run.Week(place, week) / Office.Count
            )
            {
                Judgment = RunRecord.Judged(layout, place),
            };
        }
    }
}
