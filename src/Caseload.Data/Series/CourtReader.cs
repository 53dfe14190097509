using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>Immigration courts: EOIR's years, and new cases of single months where TRAC gives them.</summary>
internal static class CourtReader
{
    public static IReadOnlyList<(int FiscalYear, double Pending, double Receipts, double Completions)> Years(string path)
    {
        using var table = Table.Open(path, "fiscal_year", "pending_cases_end_of_fy", "initial_receipts", "total_completions");
        List<(int, double, double, double)> years = [];
        foreach (var row in table)
        {
            var year = (int)row.Amount(0);
            if (year > FiscalYear.Of(Model.Scenarios.Horizon.LatestStart))
                throw row.Error(0, $"FY{year} is after the end of the record");
            years.Add((year, row.Amount(1), row.Amount(2), row.Amount(3)));
        }
        return years;
    }

    public static MonthlySeries NewCases(string path)
    {
        using var table = Table.Open(path, "date", "period", "metric", "value");
        List<(DateOnly Month, double Cases)> months = [];
        foreach (var row in table)
        {
            var date = row.Observed(0);
            if (row.Is(1, "month") && row.Is(2, "new_cases"))
                months.Add((new(date.Year, date.Month, 1), row.Amount(3)));
        }
        months.Sort((a, b) => a.Month.CompareTo(b.Month));
        return new([.. months.Select(m => m.Month)], [.. months.Select(m => m.Cases)]);
    }

    /// <summary>Values of a metric on single dates, by date.</summary>
    public static IReadOnlyList<(DateOnly Date, double Cases)> Pending(string path, string metric)
    {
        using var table = Table.Open(path, "date", "period", "metric", "value");
        List<(DateOnly Date, double Cases)> points = [];
        foreach (var row in table)
        {
            var date = row.Observed(0);
            if (row.Is(1, "point") && row.Is(2, metric))
                points.Add((date, row.Amount(3)));
        }
        return [.. points.OrderBy(p => p.Date)];
    }
}
