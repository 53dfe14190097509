using System.Globalization;
using Caseload.Data.Errors;

namespace Caseload.Data.Import.PersonTables;

/// <summary>Where the wanted columns stand in a header. Columns are found by name, whatever their order, case or spacing.</summary>
internal sealed class TableHeader
{
    /// <summary>Rows above a header in ICE's own files: five or six.</summary>
    public const int RowsLooked = 25;

    private TableHeader(
        PersonTable table,
        int[] places,
        int[] spares,
        IReadOnlyList<string> unknown,
        IReadOnlyList<string> absent
    ) => (Table, Places, Spares, Unknown, Absent) = (table, places, spares, unknown, absent);

    public PersonTable Table { get; }

    /// <summary>For each wanted column its place from 0, or -1.</summary>
    public int[] Places { get; }

    /// <summary>For each wanted column where it is under another of its names, or -1: read where the first is empty.</summary>
    public int[] Spares { get; }

    /// <summary>Columns that no release has had. They are not read.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Wanted columns that are missing but not needed.</summary>
    public IReadOnlyList<string> Absent { get; }

    /// <summary>How many cells of a row are exactly names of columns: a header has at least two, or one that is needed.</summary>
    public static int Likeness(IReadOnlyList<string> cells, PersonTable table) =>
        cells
            .Select(KnownNames.Fold)
            .Count(f => f.Length > 0 && (KnownNames.IsName(f) || table.Columns.Any(c => c.Names.Contains(f))));

    /// <exception cref="UserError">
    /// A needed column is missing or comes twice, or a column has a name that no release has had while a wanted one is missing.
    /// </exception>
    public static TableHeader Of(IReadOnlyList<string> cells, PersonTable table, Place place, string where = "")
    {
        string[] folded = [.. cells.Select(KnownNames.Fold)];
        if (Array.FindIndex(folded, table.Foreign.Contains) is >= 0 and var other)
            throw new UserError(
                $"{where}this is no table of kind {table.Kind}: the column {Shown.Quoted(cells[other])} belongs to another",
                $"the kind of the table, one of {string.Join(", ", ImportKind.Names)}",
                place: place
            );
        var places = new int[table.Columns.Count];
        var spares = new int[table.Columns.Count];
        List<WantedColumn> missing = [];
        List<string> absent = [];
        for (var i = 0; i < places.Length; i++)
        {
            var column = table.Columns[i];
            (places[i], spares[i]) = Find(folded, column, cells, place, where);
            if (places[i] >= 0)
                continue;
            if (column.Needed)
                missing.Add(column);
            else if (column.Use is Use.Office or Use.Criminality or Use.Group or Use.Reason)
                absent.Add(column.Label);
        }
        int[] strange =
        [
            .. Enumerable
                .Range(0, folded.Length)
                .Where(i => folded[i].Length > 0 && !places.Contains(i) && !spares.Contains(i) && !KnownNames.Has(folded[i])),
        ];
        var sure = IsSure(cells, folded, table);
        string[] unknown = [.. strange.Select(i => sure ? Shown.Plain(cells[i]) : Number(i))];
        if (missing.Count > 0)
            throw new UserError(
                $"{where}this is no table of kind {table.Kind}: the column{(missing.Count > 1 ? "s" : "")} "
                    + $"{string.Join(", ", missing.Select(m => m.Label))} {(missing.Count > 1 ? "are" : "is")} missing{Found(unknown)}",
                $"a header with {string.Join(", ", table.Columns.Where(c => c.Needed).Select(c => c.Label))}",
                place: place
            );
        if (unknown.Length > 0 && absent.Count > 0)
            throw new UserError(
                $"{where}the column {(sure ? Shown.Quoted(unknown[0]) : unknown[0])} is not known, and {string.Join(", ", absent)} {(absent.Count > 1 ? "are" : "is")} missing: it may have been renamed",
                $"the name of a known release for {string.Join(", ", absent)}",
                NearestName.IfClose(unknown[0], absent),
                place
            );
        return new(table, places, spares, unknown, absent);
    }

    /// <summary>A row that may hold the data of a person is not shown: then the columns have numbers only.</summary>
    private static bool IsSure(IReadOnlyList<string> cells, string[] folded, PersonTable table) =>
        (Likeness(cells, table) >= 2 || table.Columns.Any(c => c.Needed && c.Names.Any(folded.Contains)))
        && !cells.Any(c =>
            TimeText.Read(c).Form is TimeForm.Known or TimeForm.DayFirst
            || double.TryParse(c, CultureInfo.InvariantCulture, out _)
        );

    private static string Number(int column) => string.Create(CultureInfo.InvariantCulture, $"number {column + 1}");

    private static string Found(string[] unknown) =>
        unknown.Length == 0 ? "" : $" (columns not known: {string.Join(", ", unknown.Take(5))})";

    private static (int Place, int Spare) Find(
        string[] folded,
        WantedColumn column,
        IReadOnlyList<string> cells,
        Place place,
        string where
    )
    {
        List<int> found = [];
        foreach (var name in column.Names)
        {
            var at = Array.IndexOf(folded, name);
            if (at < 0)
                continue;
            if (Array.IndexOf(folded, name, at + 1) >= 0)
                throw new UserError(
                    $"{where}the column {Shown.Quoted(cells[at])} comes twice",
                    "each column that is read once",
                    place: place
                );
            found.Add(at);
        }
        return (found.Count > 0 ? found[0] : -1, found.Count > 1 ? found[1] : -1);
    }
}
