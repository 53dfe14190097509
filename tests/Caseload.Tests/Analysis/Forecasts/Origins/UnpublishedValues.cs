using Caseload.Model.Records;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>
/// Records in which everything that was not public on 2025-04-13 is another number: by the days of publication in data/README.md, written
/// down here once more.
/// </summary>
internal static class UnpublishedValues
{
    public static DateOnly Day { get; } = new(2025, 4, 13);

    /// <summary>Arrests as the release of 2025-03-21 had them begin here; today's revision of them came later.</summary>
    private static readonly DateOnly ReleasedWeeks = new(2023, 11, 19);
    private static readonly DateOnly AfterReleasedDetainers = new(2025, 2, 16);
    private static readonly DateOnly AfterClosedYears = new(2024, 10, 1);
    private static readonly DateOnly AfterArrestsByClass = new(2024, 9, 1);

    /// <summary>The edition of 2025-03-26 ran to 03-22: its last half month was the first of March.</summary>
    private static readonly DateOnly AfterHalfMonths = new(2025, 3, 16);

    /// <summary>TRAC's December 2024 came out on 2025-04-18.</summary>
    private static readonly DateOnly AfterCourtMonths = new(2024, 12, 1);

    public static PublicRecords Changed(PublicRecords records) =>
        LaterValues.Changed(records, Day) with
        {
            Arrests = LaterValues.Weeks(records.Arrests, ReleasedWeeks),
            Detainers = LaterValues.Weeks(records.Detainers, AfterReleasedDetainers),
            BookInsIce = LaterValues.Months(records.BookInsIce, AfterClosedYears),
            BookInsCbp = LaterValues.Months(records.BookInsCbp, AfterClosedYears),
            RemovalBookOuts = LaterValues.Months(records.RemovalBookOuts, AfterClosedYears),
            AverageDailyPopulation = LaterValues.Months(records.AverageDailyPopulation, AfterClosedYears),
            AverageDailyPopulationIce = LaterValues.Months(records.AverageDailyPopulationIce, AfterClosedYears),
            OtherBookOuts = [.. records.OtherBookOuts.Select(s => LaterValues.Months(s, AfterClosedYears))],
            CourtBookOuts = LaterValues.Months(records.CourtBookOuts, AfterClosedYears),
            PopulationByCriminality = [.. records.PopulationByCriminality.Select(s => LaterValues.Months(s, AfterClosedYears))],
            ArrestsByCriminality = [.. records.ArrestsByCriminality.Select(s => LaterValues.Months(s, AfterArrestsByClass))],
            AverageStay = LaterValues.Months(records.AverageStay, AfterClosedYears),
            RemovalsToDate =
            [
                .. records.RemovalsToDate.Select(r =>
                    r.Date < AfterClosedYears ? r : r with { Removals = LaterValues.Other(r.Removals) }
                ),
            ],
            PendingCases = Pending(records.PendingCases),
            PendingDetained = Pending(records.PendingDetained),
            NewCourtCases = LaterValues.Months(records.NewCourtCases, AfterCourtMonths),
            MidnightNational = [.. records.MidnightNational.Select(LaterValues.Other)],
            MidnightByOffice = [.. records.MidnightByOffice.Select(night => night.Select(LaterValues.Other).ToArray())],
            Snapshots =
            [
                .. records.Snapshots.Select(s =>
                    s.Published <= Day
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
            Lengths =
            [
                .. records.Lengths.Select(l =>
                    l.Date < AfterHalfMonths ? l : l with { MeanDays = 900, People = [1, 2, 3, 4000] }
                ),
            ],
            Atd = [.. records.Atd.Select(a => a.Published <= Day ? a : a with { People = Others(a.People) })],
            Peaks = [.. records.Peaks.Select(p => p with { People = Others(p.People) })],
            CourtYears =
            [
                .. records.CourtYears.Select(y =>
                    y.FiscalYear < 2024
                        ? y
                        : (
                            y.FiscalYear,
                            LaterValues.Other(y.Pending),
                            LaterValues.Other(y.Receipts),
                            LaterValues.Other(y.Completions)
                        )
                ),
            ],
            Editions = records.Editions with
            {
                BookInsIce = Later(records.Editions.BookInsIce),
                BookInsCbp = Later(records.Editions.BookInsCbp),
                RemovalBookOuts = Later(records.Editions.RemovalBookOuts),
                AverageDailyPopulation = Later(records.Editions.AverageDailyPopulation),
                AverageDailyPopulationIce = Later(records.Editions.AverageDailyPopulationIce),
                Facilities =
                [
                    .. records.Editions.Facilities.Select(f => f.Published <= Day ? f : f with { People = Others(f.People) }),
                ],
            },
        };

    private static IReadOnlyList<(DateOnly Date, double Cases)> Pending(IReadOnlyList<(DateOnly Date, double Cases)> points) =>
        [.. points.Select(p => p.Date < AfterCourtMonths ? p : (p.Date, LaterValues.Other(p.Cases)))];

    private static IReadOnlyList<MonthEdition> Later(IReadOnlyList<MonthEdition> editions) =>
        [.. editions.Select(e => e.Published <= Day ? e : e with { Value = LaterValues.Other(e.Value) })];

    private static double[] Others(double[] people) => [.. people.Select(LaterValues.Other)];
}
