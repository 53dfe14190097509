namespace Caseload.Data.Import;

/// <summary>
/// A series that was read from a file of outside: key columns (a month or date first), value columns, and a note a row. A value
/// that is not known is null, never 0.
/// </summary>
public sealed class ImportedSeries(string name, IReadOnlyList<string> keys, IReadOnlyList<string> values)
{
    private readonly List<ImportedRow> rows = [];

    /// <summary>The series' name: the file's name in a store, without `.csv`.</summary>
    public string Name => name;

    /// <summary>Names of the key columns.</summary>
    public IReadOnlyList<string> Keys => keys;

    /// <summary>Names of the value columns; each says its unit.</summary>
    public IReadOnlyList<string> Values => values;

    /// <summary>The rows in order of reading.</summary>
    public IReadOnlyList<ImportedRow> Rows => rows;

    public void Add(IReadOnlyList<string> key, IReadOnlyList<double?> value, string note = "") => rows.Add(new(key, value, note));
}

/// <summary>A row: its keys, its values (null: not known or suppressed), and what is to be known of it.</summary>
public sealed record ImportedRow(IReadOnlyList<string> Keys, IReadOnlyList<double?> Values, string Note);
