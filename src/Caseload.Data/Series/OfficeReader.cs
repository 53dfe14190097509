using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>Numbers by office without a time of their own: arrests of 2024, population, peaks of facilities.</summary>
internal static class OfficeReader
{
    /// <summary>Arrests of calendar 2024 with a known office, all and at large.</summary>
    public static (double[] All, double[] AtLarge) Arrests2024(string path)
    {
        using var table = Table.Open(path, "window_start", "window_end", "aor", "arrests", "arrests_at_large");
        var (all, atLarge) = (new double[Office.Count], new double[Office.Count]);
        foreach (var row in table)
        {
            row.Observed(1);
            if (!row.Is(0, "2024-01-01") || !row.Is(1, "2024-12-31"))
                continue;
            var office = OfficeName.Of(row, 2);
            (all[office], atLarge[office]) = (row.Amount(3), row.Amount(4));
        }
        return (all, atLarge);
    }

    /// <summary>Population in July 2024, and foreign-born residents (ACS 2020-24).</summary>
    public static (double[] All, double[] ForeignBorn) Population(string path)
    {
        using var table = Table.Open(path, "aor", "population_2024", "acs_foreign_born");
        var (all, foreignBorn) = (new double[Office.Count], new double[Office.Count]);
        foreach (var row in table)
        {
            var office = OfficeName.Of(row, 0);
            (all[office], foreignBorn[office]) = (row.Amount(1), row.Amount(2));
        }
        return (all, foreignBorn);
    }

    public static IReadOnlyList<FacilityPeaks> Peaks(string path)
    {
        using var table = Table.Open(path, "window_end", "aor", "sum_of_facility_peaks");
        var windows = new SortedDictionary<DateOnly, double[]>();
        foreach (var row in table)
        {
            var end = row.Observed(0);
            if (!windows.TryGetValue(end, out var people))
                windows.Add(end, people = new double[Office.Count]);
            people[OfficeName.Of(row, 1)] = row.Amount(2);
        }
        return [.. windows.Select(w => new FacilityPeaks(w.Key, w.Value))];
    }
}
