namespace Caseload.Data.Series;

/// <summary>Fiscal years of the United States: from 1 October, named by the year they end in (2023-10-01 is in FY2024).</summary>
public static class FiscalYear
{
    public static int Of(DateOnly date) => date.Month >= 10 ? date.Year + 1 : date.Year;

    public static DateOnly FirstDay(int fiscalYear) => new(fiscalYear - 1, 10, 1);

    public static DateOnly LastDay(int fiscalYear) => new(fiscalYear, 9, 30);
}
