using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>Every observed series that the model reads.</summary>
public static class SeriesCatalogue
{
    private const string Ice = "ICE detention statistics";
    private const string Ddp = "ICE by request under FOIA, Deportation Data Project";
    private const string IceLag = "Published 3 to 24 days after the date covered.";

    private static readonly string[] Words = ["convicted", "pending charges", "other immigration violators"];

    public static IReadOnlyList<SeriesDefinition> All { get; } =
    [
        new(
            "arrests_weekly",
            "arrests_weekly_national.csv",
            "arrests/week",
            "ERO administrative arrests a week, from a Sunday, without duplicates",
            Ddp,
            15,
            "Read back from a chart, error under 1. The first and last weeks may cover fewer days and be incomplete."
        )
        {
            Values = r => Weekly(r.Arrests),
        },
        new(
            "detainers_weekly",
            "detainers_weekly_national.csv",
            "detainers/week",
            "Detainers prepared a week, from a Sunday, without duplicates",
            Ddp,
            15,
            "Read back from a chart. About 4% below raw rows."
        )
        {
            Values = r => Weekly(r.Detainers),
        },
        .. ByClass(
            "arrests_monthly",
            "ohss_ero_arrests_monthly.csv, arrests_monthly_by_criminality_method.csv",
            "arrests/month",
            "ERO administrative arrests a month",
            "DHS OHSS to 2024-08, then " + Ddp,
            97,
            "Official and rounded to 10 to 2024-08; then read from a chart, 1.0 to 1.6% below it.",
            r => r.ArrestsByCriminality
        ),
        new(
            "bookins_ice_monthly",
            "bookins_monthly.csv",
            "book-ins/month",
            "First book-ins to ICE detention of people arrested by ICE",
            Ice,
            14,
            $"{IceLag} 2021-09 and 2022-09 are partial and left out."
        )
        {
            Values = r => Monthly(r.BookInsIce),
        },
        new(
            "bookins_cbp_monthly",
            "bookins_monthly.csv",
            "book-ins/month",
            "First book-ins to ICE detention of people arrested by CBP",
            Ice,
            14,
            $"{IceLag} 2021-09 and 2022-09 are partial and left out."
        )
        {
            Values = r => Monthly(r.BookInsCbp),
        },
        new(
            "departures_monthly",
            "bookouts_monthly.csv",
            "departures/month",
            "Departures from ICE custody: book-outs \"Release to Remove\", with voluntary departure",
            Ice,
            14,
            $"{IceLag} From 2023-10: the record leaves departures out before."
        )
        {
            Values = r => Monthly(r.RemovalBookOuts),
        },
        .. ByClass(
            "other_bookouts_monthly",
            "bookouts_monthly.csv",
            "book-outs/month",
            "Book-outs that are not departures, bonds counted once",
            Ice,
            14,
            $"{IceLag} From 2023-10.",
            r => r.OtherBookOuts
        ),
        new(
            "court_bookouts_monthly",
            "bookouts_monthly.csv",
            "book-outs/month",
            "Of the book-outs that are not departures, relief granted by a judge or proceedings terminated",
            Ice,
            14,
            $"{IceLag} From 2023-10."
        )
        {
            Values = r => Monthly(r.CourtBookOuts),
        },
        new(
            "population_monthly",
            "adp_monthly.csv",
            "people",
            "Average daily population in ICE detention",
            Ice,
            14,
            $"{IceLag} 2021-09 and 2022-09 are partial and left out."
        )
        {
            Values = r => Monthly(r.AverageDailyPopulation),
        },
        new(
            "population_ice_monthly",
            "adp_monthly.csv",
            "people",
            "Average daily population in ICE detention of people arrested by ICE",
            Ice,
            14,
            $"{IceLag} 2021-09 and 2022-09 are partial and left out."
        )
        {
            Values = r => Monthly(r.AverageDailyPopulationIce),
        },
        .. ByClass(
            "population_monthly",
            "adp_monthly.csv",
            "people",
            "Average daily population in ICE detention",
            Ice,
            14,
            IceLag,
            r => r.PopulationByCriminality
        ),
        new(
            "detained_daily",
            "detained_daily_national.csv",
            "people",
            "People in ICE detention at midnight; by office, where the facility is, in detained_daily_by_aor.csv",
            Ddp,
            170,
            "First posted in February 2026. Within 3% of ICE's own snapshots. Includes hold rooms, hospitals and Guantanamo."
        )
        {
            Values = r => r.MidnightNational.Select((v, i) => new ObservedValue(r.MidnightFrom.AddDays(i), v)),
        },
        new(
            "detained_snapshots",
            "detained_snapshot_agency_criminality.csv",
            "people",
            "People in ICE detention on single dates, by arresting agency and criminality",
            Ice,
            14,
            "Every two weeks from 2024-11; rarer before. 2025-02-23 as corrected on 2025-03-05."
        )
        {
            Values = r => r.Snapshots.Select(s => new ObservedValue(s.Date, s.People.Cast<double>().Sum())),
        },
        new(
            "custody_length_semimonthly",
            "in_custody_length_semimonthly.csv",
            "days",
            "Mean days in custody so far of people in ICE detention, with the number in four bands",
            Ice,
            14,
            "Its total is 1 to 2% above the midnight count."
        )
        {
            Values = r => r.Lengths.Select(l => new ObservedValue(l.Date, l.MeanDays)),
        },
        new(
            "atd_participants",
            "atd_by_aor.csv",
            "people",
            "People on alternatives to detention, by office",
            Ice,
            14,
            "Dates with all 25 offices, from 2022-01. 2022-12-31 and the weeks around it are overstated."
        )
        {
            Values = r => r.Atd.Select(a => new ObservedValue(a.Date, a.People.Sum())),
        },
        new(
            "facility_peaks",
            "detention_capacity_proxy_by_aor.csv",
            "people",
            "Sum of each facility's own peak at midnight over a window, by office",
            Ddp,
            170,
            "Dated by the window's last day. An upper proxy of capacity, not contract capacity."
        )
        {
            Values = r => r.Peaks.Select(p => new ObservedValue(p.WindowEnd, p.People.Sum())),
        },
        new(
            "court_pending_yearly",
            "eoir_annual.csv",
            "cases",
            "Pending immigration-court cases at the end of a fiscal year",
            "EOIR, transcribed",
            304,
            "Dated by the fiscal year's last day. FY2016 and FY2017 are missing. TRAC counts otherwise."
        )
        {
            Values = r => r.CourtYears.Select(y => new ObservedValue(FiscalYear.LastDay(y.FiscalYear), y.Pending)),
        },
        new(
            "court_new_cases_monthly",
            "eoir_facts.csv",
            "cases/month",
            "New immigration-court cases in a month",
            "TRAC, transcribed",
            21,
            "Single months only; some are given as \"about\"."
        )
        {
            Values = r => Monthly(r.NewCourtCases),
        },
        Editions("bookins_ice", "book-ins/month", "First book-ins of people arrested by ICE", e => e.BookInsIce),
        Editions("bookins_cbp", "book-ins/month", "First book-ins of people arrested by CBP", e => e.BookInsCbp),
        Editions("departures", "departures/month", "Book-outs \"Release to Remove\"", e => e.RemovalBookOuts),
        Editions("population", "people", "Average daily population", e => e.AverageDailyPopulation),
        Editions(
            "population_ice",
            "people",
            "Average daily population of people arrested by ICE",
            e => e.AverageDailyPopulationIce
        ),
        new(
            "arrests_weekly_first_values",
            "arrests_weekly_by_conviction.csv",
            "arrests/week",
            "ERO administrative arrests a week, from a Sunday, in the release of 2025-03-21",
            Ddp,
            34,
            "Made of weeks from Monday, spread evenly over their days. The first and last may be a little low."
        )
        {
            Values = r => Weekly(r.Editions.Arrests),
        },
        new(
            "facility_averages",
            "facilities_by_aor_type.csv",
            "people",
            "People held on average since 1 October in facilities that hold over 72 hours, by office",
            Ice,
            14,
            "Dated by the edition; fiscal years 2023 and 2024 by their end and 24 days."
        )
        {
            Values = r => r.Editions.Facilities.Select(f => new ObservedValue(f.Published, f.People.Sum())),
        },
    ];

    /// <summary>The series with this id, or null.</summary>
    public static SeriesDefinition? Find(string id) => All.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    /// <summary>The series of a file, named with or without `.csv`.</summary>
    public static IReadOnlyList<SeriesDefinition> OfFile(string name) =>
        [
            .. All.Where(s =>
                s.File.Split(", ")
                    .Any(f => f.Equals(name, StringComparison.Ordinal) || f.Equals(name + ".csv", StringComparison.Ordinal))
            ),
        ];

    private static IEnumerable<SeriesDefinition> ByClass(
        string id,
        string file,
        string unit,
        string definition,
        string publisher,
        int lag,
        string note,
        Func<PublicRecords, IReadOnlyList<MonthlySeries>> series
    ) =>
        Enum.GetValues<Criminality>()
            .Select(k => new SeriesDefinition(
                $"{id}.{k.ToString().ToLowerInvariant()}",
                file,
                unit,
                $"{definition}: {Words[(int)k]}",
                publisher,
                lag,
                note
            )
            {
                Values = r => Monthly(series(r)[(int)k]),
            });

    private static SeriesDefinition Editions(
        string id,
        string unit,
        string definition,
        Func<Editions, IReadOnlyList<MonthEdition>> months
    ) =>
        new(
            $"{id}_first_values",
            "vintages.csv",
            unit,
            $"{definition}: each month as the first edition that covered it showed it, from 2024-10",
            Ice,
            14,
            "Removals are from nine editions alone: months of early 2025 may have been public before."
        )
        {
            Values = r =>
                months(r.Editions)
                    .Where(e => e.Closed)
                    .GroupBy(e => e.Month)
                    .Select(m => new ObservedValue(m.Key, m.MinBy(e => e.Published).Value)),
        };

    private static IEnumerable<ObservedValue> Weekly(WeeklySeries series) =>
        series.WeekStart.Zip(series.Value, (d, v) => new ObservedValue(d, v));

    private static IEnumerable<ObservedValue> Monthly(MonthlySeries series) =>
        series.Month.Zip(series.Value, (d, v) => new ObservedValue(d, v));
}
