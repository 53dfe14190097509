using System.Globalization;
using Caseload.Model.Recording;

namespace Caseload.Tests.Model;

/// <summary>What no record may hold: a value below 0, or one that is no number.</summary>
internal static class Sanity
{
    /// <summary>Measures that are not a number where they mean nothing: no target stands, nobody is sought.</summary>
    private static bool MayBeMissing(string measure) =>
        measure.StartsWith("needs_", StringComparison.Ordinal) || measure is "years_to_work_through";

    public static IReadOnlyList<string> Of(RecordLayout layout, ReadOnlySpan<float> record)
    {
        var found = new List<string>();
        for (var i = 0; i < record.Length && found.Count < 20; i++)
        {
            if (float.IsFinite(record[i]) && record[i] >= 0)
                continue;
            var cell = layout[i];
            if (!(float.IsNaN(record[i]) && MayBeMissing(cell.Measure.Name)))
                found.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{cell.Period} {cell.Date:yyyy-MM-dd} {cell.Office} {cell.Measure.Name} = {record[i]}"
                    )
                );
        }
        return found;
    }

    /// <summary>Days on which those held are not those of the day before, with who came and without who left.</summary>
    public static IReadOnlyList<string> Lost(RecordLayout layout, float[] record)
    {
        var held = Lab.Days(layout, record, "detained");
        var found = new List<string>();
        for (var t = 1; t < layout.Days; t++)
        {
            var come = Lab.Days(layout, record, "bookins")[t] + Lab.Days(layout, record, "bookins_cbp")[t];
            var leave = Lab.Days(layout, record, "departures")[t] + Lab.Days(layout, record, "releases")[t];
            if (held[t] != held[t - 1] + come - leave)
                found.Add($"day {t}: {held[t - 1]} + {come} - {leave} is not {held[t]}");
        }
        return found;
    }
}
