using System.Globalization;
using Caseload.Data.Errors;
using Caseload.Data.Results;
using Caseload.Model.Records;

namespace Caseload.Data.Import.PersonTables;

/// <summary>
/// A table of the Deportation Data Project (csv, xlsx, parquet), counted while it is read. What leaves it are counts by month,
/// office and class, with small ones left out.
/// </summary>
public static class PersonFile
{
    /// <param name="path">The file.</param>
    /// <param name="kind">One of <see cref="ImportKind.Names"/>, not the workbook's.</param>
    /// <param name="today">No event is later than today, or than the file's own date if that is later.</param>
    /// <exception cref="UserError">The file is no table of that kind, or is damaged.</exception>
    public static ImportedFile Read(string path, string kind, DateOnly today)
    {
        var table = PersonTable.Of(kind);
        var notes = new ImportNotes();
        using var rows = Open(path, table);
        var duplicates = new Duplicates();
        var written = DateOnly.FromDateTime(File.GetLastWriteTime(path));
        var horizon = written > today ? written : today;
        var counter = new PersonCounter(rows, duplicates, horizon);
        if (counter.HasChains)
        {
            using var first = Open(path, table);
            new PersonCounter(first, duplicates, horizon).ReadChains();
        }
        counter.Run();
        rows.Remark(notes);
        if (counter.Counts.Days.Count == 0)
            throw new UserError(
                counter.Rows == 0
                    ? "the file has a header and no rows"
                    : $"no row of the file could be counted ({counter.Rows} rows, {counter.Undated} without a date, {counter.Unreadable.Count} with one that cannot be read, {counter.Future.Count} with one to come)",
                "rows with dates",
                place: new(path)
            );
        var series = new PersonSeries(counter, table);
        Note(rows.Header, counter, series, notes);
        return new()
        {
            Kind = kind,
            FileName = Path.GetFileName(path),
            Sha256 = ContentHash.OfStream(path),
            Through = counter.Counts.Days.Keys.Max(),
            Totals = Totals(counter, table),
            Series = series.Build(),
            Notes = notes,
        };
    }

    private static IPersonRows Open(string path, PersonTable table) =>
        FileForms.Of(path) switch
        {
            FileForm.Workbook => new WorkbookRows(path, table),
            FileForm.Parquet => new ParquetRows(path, table),
            _ => new CsvRows(path, table),
        };

    private static List<KeyValuePair<string, double>> Totals(PersonCounter counter, PersonTable table)
    {
        var counted = counter.Counts.Days.Values.Sum();
        List<KeyValuePair<string, double>> totals = [new("rows", counter.Rows), new("duplicates dropped", counter.Dropped)];
        if (counter.Stints > 0)
        {
            totals.Add(new("stints", counter.Stints));
            totals.Add(new("transfers", counter.Stints - counted));
        }
        totals.Add(new(table.Counts.Replace('_', '-'), counted));
        return totals;
    }

    private static void Note(TableHeader header, PersonCounter counter, PersonSeries series, ImportNotes notes)
    {
        void Say(long count, string text)
        {
            if (count > 0)
                notes.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {text}"));
        }
        var days = counter.Counts.Days;
        notes.Add(
            $"from {Tables.PlainDate.Text(days.Keys.Min())} to {Tables.PlainDate.Text(days.Keys.Max())}; the last days of a release are incomplete"
        );
        if (header.Absent.Count > 0)
            notes.Add($"not in the file: {string.Join(", ", header.Absent)}");
        if (header.Unknown.Count > 0)
            notes.Add($"columns not known and not read: {string.Join(", ", header.Unknown.Take(10))}");
        if (!counter.HasFlags)
            notes.Add("the file has no duplicate flags, so every row is counted; releases hold about 5% of possible duplicates");
        Say(counter.Repeats, "rows at least repeat the identifier and time of a row before; they are counted");
        Say(counter.Undated, "rows without a date are in no month");
        counter.Unreadable.Note(notes);
        counter.Future.Note(notes);
        Say(counter.Zoned, "times have a zone, which was left aside: the times are local");
        Ends(counter.Ends, days.Keys.Max(), notes);
        Others(
            "office",
            counter.Offices,
            n => OfficeAlias.Find(n) is not null,
            counter.Counts.Offices.GroupBy(o => o.Key.Office).ToDictionary(g => g.Key, g => g.Sum(o => o.Value)),
            notes
        );
        if (counter.Criminalities.Names.Count > 1)
            notes.Add(
                $"{counter.Criminalities.Names.Count - 1} values of criminality are not known; their rows count as not known"
            );
        Gaps(days, notes);
        Say(series.Suppressed, $"counts are left out: those under {SmallCells.Least} and what would give them back");
    }

    private static void Ends(StayEnds ends, DateOnly lastBookIn, ImportNotes notes)
    {
        ends.Unreadable.Note(notes);
        ends.Before.Note(notes);
        ends.Future.Note(notes);
        var later = ends.Counts.Days.Where(d => d.Key > lastBookIn).Sum(d => d.Value);
        if (later > 0)
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{later} book-outs are after the last book-in, up to {ends.Counts.Days.Keys.Max():yyyy-MM-dd}; they are counted"
                )
            );
    }

    /// <summary>Values of the column of offices that are none. Named where they are no single person's.</summary>
    private static void Others(
        string what,
        Labels labels,
        Func<string, bool> known,
        Dictionary<int, long> counts,
        ImportNotes notes
    )
    {
        for (var i = 1; i < labels.Names.Count; i++)
            if (!known(labels.Names[i]))
                notes.Add(
                    counts.GetValueOrDefault(i) >= SmallCells.Least
                        ? $"{what} '{labels.Names[i]}' is none of the {Office.Count}; its rows count as not known"
                        : $"a value of {what} with few rows is none of the {Office.Count}; its rows count as not known"
                );
    }

    private static void Gaps(IReadOnlyDictionary<DateOnly, long> days, ImportNotes notes)
    {
        var months = days.Keys.Select(d => new DateOnly(d.Year, d.Month, 1)).Distinct().Order().ToArray();
        for (var i = 1; i < months.Length; i++)
            if (months[i] != months[i - 1].AddMonths(1))
                notes.Add(
                    $"no rows between {Workbooks.Reach.Text(months[i - 1])} and {Workbooks.Reach.Text(months[i])}: those months are absent, not 0"
                );
    }
}
