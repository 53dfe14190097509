using Caseload.Model.Records;

namespace Caseload.Model.Inputs;

/// <summary>
/// New immigration-court cases a month, 2018-10 to 2025-08. Months of a fiscal year that EOIR closed take a twelfth of its
/// receipts; later months are TRAC's where it gives one, else on a line between those.
/// </summary>
public static class NewCaseMonths
{
    public static MonthlySeries Fill(PublicRecords records)
    {
        var months = new List<DateOnly>();
        var values = new List<double>();
        for (var month = new DateOnly(2018, 10, 1); month < new DateOnly(2025, 9, 1); month = month.AddMonths(1))
        {
            months.Add(month);
            values.Add(Month(records, month));
        }
        return new(months, values);
    }

    private static double Month(PublicRecords records, DateOnly month)
    {
        var given = records.NewCourtCases;
        var fiscalYear = month.Month >= 10 ? month.Year + 1 : month.Year;
        foreach (var (year, _, receipts, _) in records.CourtYears)
            if (year == fiscalYear)
                return receipts / 12;
        if (given.Month.Count == 0)
            return records.CourtYears[^1].Receipts / 12;
        var before = -1;
        var after = -1;
        for (var i = 0; i < given.Month.Count; i++)
            if (given.Month[i] <= month)
                before = i;
            else if (after < 0)
                after = i;
        if (before < 0)
            return given.Value[after];
        if (after < 0 || given.Month[before] == month)
            return given.Value[before];
        var share =
            (double)(month.DayNumber - given.Month[before].DayNumber)
            / (given.Month[after].DayNumber - given.Month[before].DayNumber);
        return given.Value[before] + (given.Value[after] - given.Value[before]) * share;
    }
}
