using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>
/// Counts on single dates: people detained by agency and class, by time in custody, and on alternatives to detention.
/// </summary>
internal static class SnapshotReader
{
    public static IReadOnlyList<DetainedSnapshot> Detained(string path)
    {
        using var table = Table.Open(path, "date", "arresting_agency", "criminality", "detained", "source_file");
        List<DetainedSnapshot> snapshots = [];
        foreach (var row in table)
        {
            var date = row.Observed(0);
            if (snapshots.Count == 0 || snapshots[^1].Date != date)
                snapshots.Add(new(date, EditionDay.Of(row, 4, date), new double[2, CriminalityName.Count]));
            var agency =
                row.Is(1, "ICE") ? Agency.Ice
                : row.Is(1, "CBP") ? Agency.Cbp
                : Unknown(row);
            snapshots[^1].People[(int)agency, (int)CriminalityName.Of(row, 2)] = row.Amount(3);
        }
        return snapshots;
    }

    public static IReadOnlyList<LengthBands> Lengths(string path)
    {
        using var table = Table.Open(
            path,
            "date",
            "avg_in_custody_length_of_stay_days",
            "detained_0_180_days",
            "detained_181_365_days",
            "detained_366_730_days",
            "detained_over_730_days"
        );
        List<LengthBands> bands = [];
        foreach (var row in table)
            bands.Add(new(row.Observed(0), row.Amount(1), [row.Amount(2), row.Amount(3), row.Amount(4), row.Amount(5)]));
        return bands;
    }

    public static IReadOnlyList<RemovalsToDate> Removals(string path)
    {
        using var table = Table.Open(path, "approx_as_of", "fiscal_year", "ice_removals_fiscal_year_to_date");
        List<RemovalsToDate> snapshots = [];
        foreach (var row in table)
            snapshots.Add(new(row.Observed(0), (int)row.Amount(1), row.Amount(2)));
        return snapshots;
    }

    /// <summary>Dates on which all 25 offices report: Harlingen became an office in January 2022.</summary>
    public static IReadOnlyList<AtdSnapshot> Atd(string path)
    {
        using var table = Table.Open(path, "date", "aor", "atd_active_participants", "source_file");
        List<AtdSnapshot> snapshots = [];
        List<int> offices = [];
        foreach (var row in table)
        {
            var date = row.Observed(0);
            if (snapshots.Count == 0 || snapshots[^1].Date != date)
            {
                snapshots.Add(new(date, EditionDay.Of(row, 3, date), new double[Office.Count]));
                offices.Add(0);
            }
            snapshots[^1].People[OfficeName.Of(row, 1)] = row.Amount(2);
            offices[^1]++;
        }
        return [.. snapshots.Where((_, i) => offices[i] == Office.Count)];
    }

    private static Agency Unknown(TableRow row) => throw row.Error(1, $"the agency '{row.Text(1)}' is unknown", "ICE or CBP");
}
