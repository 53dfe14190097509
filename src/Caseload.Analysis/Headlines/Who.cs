using Caseload.Model.Recording;

namespace Caseload.Analysis.Headlines;

/// <summary>Who is arrested, by criminality in ICE's own field and order: shares of arrests over the last months.</summary>
internal static class Who
{
    internal static readonly string[] Classes = ["convicted", "pending", "other"];

    internal static readonly string[] Names = [.. Classes.Select(name => $"criminality.{name}")];

    public static IEnumerable<Headline> All(RecordLayout layout, Period period)
    {
        var days = period.Within(layout.Horizon);
        var all = RunRecord.Place(layout, "arrests");
        foreach (var name in Classes)
        {
            var place = RunRecord.Place(layout, $"arrests_{name}");
            yield return new(
                $"criminality.{name}",
                "share of ERO arrests",
                $"Share of ERO arrests with criminality '{name}', {period}.",
                run =>
                {
                    var share = run.Sum(place, days) / run.Sum(all, days);
                    return double.IsFinite(share) ? share : double.NaN;
                }
            )
            {
                Judgment = RunRecord.Judged(layout, place),
            };
        }
        var (convicted, pending) = (RunRecord.Place(layout, "arrests_convicted"), RunRecord.Place(layout, "arrests_pending"));
        yield return new(
            Either,
            "share of ERO arrests",
            $"Share of ERO arrests of people convicted or with pending charges (as DHS counts), {period}.",
            run =>
            {
                var share = (run.Sum(convicted, days) + run.Sum(pending, days)) / run.Sum(all, days);
                return double.IsFinite(share) ? share : double.NaN;
            }
        )
        {
            Judgment = RunRecord.Judged(layout, convicted),
        };
    }

    /// <summary>Convicted or charged: DHS counts both, others the convicted alone; both are always shown.</summary>
    internal const string Either = "criminality.convicted_or_charged";
}
