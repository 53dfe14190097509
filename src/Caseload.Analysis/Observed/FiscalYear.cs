using Caseload.Model.Records;

namespace Caseload.Analysis.Observed;

/// <summary>Sums over a fiscal year, October to September.</summary>
internal static class FiscalYear
{
    /// <summary>Shares by criminality over a fiscal year; null unless each class has all twelve months.</summary>
    public static IReadOnlyList<double>? Criminality(IReadOnlyList<MonthlySeries> classes, int year)
    {
        double?[] sums = [.. classes.Select(series => Sum(series, year))];
        if (sums.Length == 0 || sums.Any(s => s is null))
            return null;
        var all = sums.Sum(s => s!.Value);
        return all > 0 ? [.. sums.Select(s => s!.Value / all)] : null;
    }

    private static double? Sum(MonthlySeries series, int year)
    {
        var months = Enumerable
            .Range(0, series.Month.Count)
            .Where(i => series.Month[i] >= new DateOnly(year - 1, 10, 1) && series.Month[i] < new DateOnly(year, 10, 1))
            .ToList();
        return months.Count == 12 ? months.Sum(i => series.Value[i]) : null;
    }
}
