using Caseload.Model.Records;

namespace Caseload.Model.Courts;

/// <summary>
/// Pending cases by filing month at a run's start: EOIR receipts less completions, completed oldest first, to the pending total
/// of the last closed fiscal year (3.9 million at the end of FY2024; TRAC counts 3.7), then line by month to the start.
/// </summary>
public static class BacklogStart
{
    /// <param name="byMonth">Counts by filing month; the month of the start is at <paramref name="startMonth"/>.</param>
    public static void Fill(PublicRecords records, DateOnly start, double[] byMonth, int startMonth)
    {
        var years = records.CourtYears;
        var closed = years.LastOrDefault(y => new DateOnly(y.FiscalYear, 9, 30) <= start);
        if (closed.FiscalYear == 0)
            closed = years[0];
        var end = new DateOnly(closed.FiscalYear, 10, 1);
        var pending = closed.Pending;
        // Oldest first: what is pending at the end of a year are the latest filings that add up to it.
        var rest = pending;
        for (var year = closed.FiscalYear; rest > 0; year--)
        {
            var receipts = Receipts(years, year);
            for (var m = 11; m >= 0 && rest > 0; m--)
            {
                var month = new DateOnly(year - 1, 10, 1).AddMonths(m);
                var at = startMonth + Months(start, month);
                var filed = Math.Min(rest, receipts / 12);
                if (at < 0)
                    return;
                byMonth[at] += filed;
                rest -= filed;
            }
        }
        Advance(records, end, start, byMonth, startMonth);
    }

    // From the end of the closed year to the start: new cases in, completions of that year out, oldest first.
    private static void Advance(PublicRecords records, DateOnly end, DateOnly start, double[] byMonth, int startMonth)
    {
        var months = Inputs.NewCaseMonths.Fill(records);
        var oldest = 0;
        for (var month = end; month.AddMonths(1) <= start; month = month.AddMonths(1))
        {
            var number = (month.Year - months.Month[0].Year) * 12 + month.Month - months.Month[0].Month;
            byMonth[startMonth + Months(start, month)] += months.Value[Math.Clamp(number, 0, months.Value.Count - 1)];
            var done = Completions(records.CourtYears, month) / 12;
            while (done > 0 && oldest < startMonth)
            {
                var taken = Math.Min(done, byMonth[oldest]);
                byMonth[oldest] -= taken;
                done -= taken;
                if (done > 0)
                    oldest++;
            }
        }
    }

    // Completions of the fiscal year of a month; of the last closed one where its own is not.
    private static double Completions(
        IReadOnlyList<(int FiscalYear, double Pending, double Receipts, double Completions)> years,
        DateOnly month
    )
    {
        var year = month.Month >= 10 ? month.Year + 1 : month.Year;
        foreach (var y in years)
            if (y.FiscalYear == year)
                return y.Completions;
        return years[^1].Completions;
    }

    private static double Receipts(
        IReadOnlyList<(int FiscalYear, double Pending, double Receipts, double Completions)> years,
        int year
    )
    {
        foreach (var y in years)
            if (y.FiscalYear == year)
                return y.Receipts;
        return years[0].Receipts;
    }

    private static int Months(DateOnly start, DateOnly month) => (month.Year - start.Year) * 12 + month.Month - start.Month;
}
