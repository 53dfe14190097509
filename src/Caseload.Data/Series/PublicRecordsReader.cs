using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>Reads every observed series that the model uses from `series/` of the data folder.</summary>
public static class PublicRecordsReader
{
    public static PublicRecords Read(string dataFolder)
    {
        string At(string file) => Path.Combine(dataFolder, "series", file);
        var (bookInsIce, bookInsCbp) = BookInsReader.Read(At("bookins_monthly.csv"));
        var (removals, others, byCourt) = BookOutsReader.Read(At("bookouts_monthly.csv"));
        var (adp, adpIce, adpClasses) = PopulationReader.Read(At("adp_monthly.csv"));
        var (from, national, byOffice) = MidnightReader.Read(At("detained_daily_national.csv"), At("detained_daily_by_aor.csv"));
        var (arrests2024, atLarge2024) = OfficeReader.Arrests2024(At("arrests_by_aor_windows.csv"));
        var (population, foreignBorn) = OfficeReader.Population(At("aor_population_2024.csv"));
        return new()
        {
            Arrests = WeeklyReader.Read(At("arrests_weekly_national.csv"), "arrests"),
            Detainers = WeeklyReader.Read(At("detainers_weekly_national.csv"), "detainers"),
            BookInsIce = bookInsIce,
            BookInsCbp = bookInsCbp,
            RemovalBookOuts = removals,
            AverageDailyPopulation = adp,
            AverageDailyPopulationIce = adpIce,
            OtherBookOuts = others,
            CourtBookOuts = byCourt,
            PopulationByCriminality = adpClasses,
            ArrestsByCriminality = ArrestClassReader.Read(
                At("ohss_ero_arrests_monthly.csv"),
                At("arrests_monthly_by_criminality_method.csv")
            ),
            MidnightFrom = from,
            MidnightByOffice = byOffice,
            MidnightNational = national,
            Snapshots = SnapshotReader.Detained(At("detained_snapshot_agency_criminality.csv")),
            Lengths = SnapshotReader.Lengths(At("in_custody_length_semimonthly.csv")),
            AverageStay = PopulationReader.Stay(At("alos_monthly.csv")),
            RemovalsToDate = SnapshotReader.Removals(At("removals_fytd_snapshots.csv")),
            Atd = SnapshotReader.Atd(At("atd_by_aor.csv")),
            Peaks = OfficeReader.Peaks(At("detention_capacity_proxy_by_aor.csv")),
            Arrests2024 = arrests2024,
            AtLarge2024 = atLarge2024,
            Population = population,
            ForeignBorn = foreignBorn,
            WeekdayIndex = WeekdayReader.Read(At("arrests_weekday_pattern.csv")),
            CourtYears = CourtReader.Years(At("eoir_annual.csv")),
            NewCourtCases = CourtReader.NewCases(At("eoir_facts.csv")),
            PendingCases = CourtReader.Pending(At("eoir_facts.csv"), "pending_active"),
            PendingDetained = CourtReader.Pending(At("eoir_facts.csv"), "pending_detained"),
            Editions = EditionReader.Read(
                At("vintages.csv"),
                At("arrests_weekly_by_conviction.csv"),
                At("facilities_by_aor_type.csv")
            ),
        };
    }
}
