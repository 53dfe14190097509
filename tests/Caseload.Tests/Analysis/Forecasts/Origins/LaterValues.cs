using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>
/// Records in which everything dated on or after a day is another number, but for what stands whatever the origin and docs/skill.md names:
/// the ratios of fiscal year 2024 by criminality (before it had ended) and arrests of 2024 by office (before 2025).
/// </summary>
internal static class LaterValues
{
    private static readonly DateOnly FiscalYear2024End = new(2024, 10, 1);

    public static PublicRecords Changed(PublicRecords records, DateOnly from)
    {
        var ratios = from > FiscalYear2024End ? from : FiscalYear2024End;
        return records with
        {
            Arrests = Weeks(records.Arrests, from),
            Detainers = Weeks(records.Detainers, from),
            BookInsIce = Months(records.BookInsIce, from),
            BookInsCbp = Months(records.BookInsCbp, from),
            RemovalBookOuts = Months(records.RemovalBookOuts, from),
            AverageDailyPopulation = Months(records.AverageDailyPopulation, from),
            AverageDailyPopulationIce = Months(records.AverageDailyPopulationIce, from),
            OtherBookOuts = [.. records.OtherBookOuts.Select(s => Months(s, ratios))],
            CourtBookOuts = Months(records.CourtBookOuts, from),
            PopulationByCriminality = [.. records.PopulationByCriminality.Select(s => Months(s, ratios))],
            ArrestsByCriminality = [.. records.ArrestsByCriminality.Select(s => Months(s, ratios))],
            Peaks =
            [
                .. records.Peaks.Select(
                    (p, i) => i == 0 || p.WindowEnd < from ? p : p with { People = [.. p.People.Select(Other)] }
                ),
            ],
            NewCourtCases = Months(records.NewCourtCases, from),
            MidnightByOffice =
            [
                .. records.MidnightByOffice.Select(
                    (row, i) => records.MidnightFrom.AddDays(i) >= from ? row.Select(Other).ToArray() : row
                ),
            ],
            MidnightNational =
            [
                .. records.MidnightNational.Select((v, i) => records.MidnightFrom.AddDays(i) >= from ? Other(v) : v),
            ],
            Snapshots =
            [
                .. records.Snapshots.Select(s =>
                    s.Date < from
                        ? s
                        : s with
                        {
                            People = new double[,]
                            {
                                { 9, 8, 7 },
                                { 3, 2, 1 },
                            },
                        }
                ),
            ],
            Lengths = [.. records.Lengths.Select(l => l.Date < from ? l : l with { MeanDays = 900, People = [1, 2, 3, 4000] })],
            AverageStay = Months(records.AverageStay, from),
            RemovalsToDate = [.. records.RemovalsToDate.Select(r => r.Date < from ? r : r with { Removals = Other(r.Removals) })],
            PendingCases = [.. records.PendingCases.Select(p => p.Date < from ? p : (p.Date, Other(p.Cases)))],
            PendingDetained = [.. records.PendingDetained.Select(p => p.Date < from ? p : (p.Date, Other(p.Cases)))],
            Atd = [.. records.Atd.Select(a => a.Date < from ? a : a with { People = [.. a.People.Select(Other)] })],
            CourtYears =
            [
                .. records.CourtYears.Select(y =>
                    new DateOnly(y.FiscalYear, 9, 30) < from
                        ? y
                        : (y.FiscalYear, Other(y.Pending), Other(y.Receipts), Other(y.Completions))
                ),
            ],
        };
    }

    /// <summary>
    /// The rows that were not known before a day, with other numbers: those that hold from earlier too, but for the first row of a
    /// family of which nothing was known, which stands as its prior.
    /// </summary>
    public static ParameterTable Rows(ParameterTable table, DateOnly from)
    {
        bool Unknown(ParameterRow row) => row.Role == ParameterRole.Dated && (row.KnownOn ?? row.AsOf) >= from;
        var priors = table
            .Rows.GroupBy(r => ParameterTable.FamilyOf(r.Id), StringComparer.Ordinal)
            .Where(f => f.All(Unknown))
            .Select(f => f.OrderBy(r => r.AsOf).First())
            .ToHashSet();
        return new([
            .. table.Rows.Select(r =>
                Unknown(r) && !priors.Contains(r) ? r with { Low = r.Low / 2, Central = r.Central / 2, High = r.High / 2 } : r
            ),
        ]);
    }

    internal static double Other(double value) => Math.Round(value * 1.7) + 3;

    internal static WeeklySeries Weeks(WeeklySeries series, DateOnly from) =>
        series with
        {
            Value =
            [
                .. series.Value.Select((v, i) => series.WeekStart[i].AddDays(series.DaysCovered[i] - 1) < from ? v : Other(v)),
            ],
        };

    internal static MonthlySeries Months(MonthlySeries series, DateOnly from) =>
        new(series.Month, [.. series.Value.Select((v, i) => series.Month[i].AddMonths(1) <= from ? v : Other(v))]);
}
