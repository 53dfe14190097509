namespace Caseload.Analysis.Imports;

/// <summary>What came between two dates of a total that runs over a fiscal year.</summary>
/// <param name="From">The day after the total before, or the first day of the fiscal year.</param>
/// <param name="To">The date of the total.</param>
/// <param name="Flow">What was added; null where the total was corrected downward, so that no flow is known.</param>
public sealed record TotalStep(DateOnly From, DateOnly To, double? Flow);

/// <summary>
/// Flows from a total of a fiscal year to date. A total that fell is a revision, not a negative flow; with October a new year
/// begins and the total counts from its first day.
/// </summary>
public static class RunningTotal
{
    /// <param name="points">Dates with the total up to them, in any order; of two with one date the last given counts.</param>
    public static IReadOnlyList<TotalStep> Steps(IEnumerable<(DateOnly Date, double Total)> points)
    {
        List<TotalStep> steps = [];
        (DateOnly Date, double Total)? before = null;
        foreach (var point in points.GroupBy(p => p.Date).Select(g => g.Last()).OrderBy(p => p.Date))
        {
            if (before is { } last && YearOf(last.Date) == YearOf(point.Date))
                steps.Add(new(last.Date.AddDays(1), point.Date, point.Total >= last.Total ? point.Total - last.Total : null));
            else if (before is not null)
                steps.Add(new(new(YearOf(point.Date) - 1, 10, 1), point.Date, point.Total));
            before = point;
        }
        return steps;
    }

    /// <summary>A fiscal year begins in October and is named by the year it ends in.</summary>
    private static int YearOf(DateOnly date) => date.Month >= 10 ? date.Year + 1 : date.Year;
}
