using Caseload.Data.Tables;

namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// Where ICE changed what it counts under a title that stayed. The rows that begin the new count are flagged `break: ...` in
/// their note: no growth is to be taken over them.
/// </summary>
internal static class DefinitionBreaks
{
    /// <summary>Of a month its row; of a number to date every edition of the rest of that fiscal year.</summary>
    private static readonly (string Series, DateOnly From, DateOnly To, string Words)[] All =
    [
        ("bookouts_monthly", new(2023, 10, 1), new(2023, 10, 31), "removals are counted from 2023-10 on, not before"),
        ("atd_by_aor", new(2022, 12, 1), new(2023, 9, 30), "participants are counted otherwise than before 2022-12"),
        (
            "removals_fytd_snapshots",
            new(2023, 5, 12),
            new(2023, 9, 30),
            "from 2023-05-12 on expedited removals by Border Patrol on ICE's flights are counted otherwise"
        ),
    ];

    public static void Flag(List<ImportedSeries> series, ImportNotes notes)
    {
        foreach (var (name, from, to, words) in All)
        {
            var at = series.FindIndex(s => string.Equals(s.Name, name, StringComparison.Ordinal));
            if (at < 0)
                continue;
            bool Begins(ImportedRow row) => Date(row.Keys[0]) is { } date && date >= from && date <= to;
            if (!series[at].Rows.Any(Begins))
                continue;
            notes.Add($"{name}: {words}: a break, no growth over it");
            var flagged = new ImportedSeries(name, series[at].Keys, series[at].Values);
            foreach (var row in series[at].Rows)
                flagged.Add(row.Keys, row.Values, Begins(row) ? Joined(row.Note, $"break: {words}") : row.Note);
            series[at] = flagged;
        }
    }

    // A day or a month, by its first day.
    private static DateOnly? Date(string key) =>
        PlainDate.TryParse(key.Length == 7 ? key + "-01" : key, out var date) ? date : null;

    private static string Joined(string note, string more) => note.Length == 0 ? more : $"{note}; {more}";
}
