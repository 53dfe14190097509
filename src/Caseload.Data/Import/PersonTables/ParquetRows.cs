using System.Globalization;
using Caseload.Data.Errors;
using DuckDB.NET.Data;

namespace Caseload.Data.Import.PersonTables;

/// <summary>
/// A Parquet file, streamed; only wanted columns are read from it. Times are taken as they stand in the file: one with a zone is
/// read at UTC, whatever the zone of this machine.
/// </summary>
internal sealed class ParquetRows : IPersonRows
{
    private readonly string path;
    private readonly DuckDBConnection connection = new("DataSource=:memory:");
    private readonly DuckDBCommand query;
    private readonly DuckDBDataReader reader;
    private readonly int[] at;
    private readonly bool[] zoned;
    private long row;
    private string text = "";

    public ParquetRows(string path, PersonTable table)
    {
        this.path = path;
        query = connection.CreateCommand();
        try
        {
            connection.Open();
            Run("SET threads=1");
            Run("SET memory_limit='512MB'");
            Run("SET autoinstall_known_extensions=false");
            Run("SET autoload_known_extensions=false");
            var columns = Columns();
            Header = TableHeader.Of([.. columns.Select(c => c.Name)], table, new(path));
            at = new int[table.Columns.Count];
            zoned = new bool[table.Columns.Count];
            List<string> chosen = [];
            for (var i = 0; i < at.Length; i++)
            {
                at[i] = Header.Places[i] < 0 ? -1 : chosen.Count;
                if (Header.Places[i] < 0)
                    continue;
                var (name, type) = columns[Header.Places[i]];
                zoned[i] = type.Contains("WITH TIME ZONE", StringComparison.Ordinal);
                chosen.Add(Selected(name, type));
            }
            query.CommandText = $"SELECT {string.Join(", ", chosen)} FROM read_parquet({Quoted(path)})";
            query.UseStreamingMode = true;
            reader = query.ExecuteReader();
        }
        catch (DuckDBException e)
        {
            Dispose();
            throw Damaged(e);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public TableHeader Header { get; }

    public string Where => string.Create(CultureInfo.InvariantCulture, $"row {row}");

    public UserError Fault(int column, string what, string expected) =>
        new($"{Where}, column '{reader.GetName(at[column])}': {what}", expected, place: new(path));

    public void Remark(ImportNotes notes) { }

    public bool Next()
    {
        try
        {
            row++;
            return reader.Read();
        }
        catch (DuckDBException e)
        {
            throw Damaged(e);
        }
    }

    public ReadOnlySpan<char> Text(int column)
    {
        if (at[column] < 0 || reader.IsDBNull(at[column]))
            return default;
        text =
            reader.GetFieldType(at[column]) == typeof(long)
                ? reader.GetInt64(at[column]).ToString(CultureInfo.InvariantCulture)
                : reader.GetString(at[column]);
        return text.AsSpan().Trim();
    }

    public TimeReading Time(int column)
    {
        if (at[column] < 0 || reader.IsDBNull(at[column]))
            return default;
        if (reader.GetFieldType(at[column]) != typeof(long))
            return TimeText.Read(reader.GetString(at[column]));
        var micros = reader.GetInt64(at[column]);
        return micros is > -62_000_000_000_000_000 and < 250_000_000_000_000_000
            ? TimeReading.Of(DateTime.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond), zoned[column])
            : new(TimeForm.Unreadable);
    }

    public void Dispose()
    {
        reader?.Dispose();
        query.Dispose();
        connection.Dispose();
    }

    /// <summary>Dates and times as microseconds since 1970 (no zone is applied), everything else as text.</summary>
    private static string Selected(string name, string type)
    {
        var column = $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return type.StartsWith("TIMESTAMP", StringComparison.Ordinal) || type is "DATE"
            ? $"epoch_us({column})"
            : $"CAST({column} AS VARCHAR)";
    }

    private List<(string Name, string Type)> Columns()
    {
        using var describe = connection.CreateCommand();
#pragma warning disable CA2100 // The path alone, its quotes doubled
        describe.CommandText = $"DESCRIBE SELECT * FROM read_parquet({Quoted(path)})";
#pragma warning restore CA2100
        using var rows = describe.ExecuteReader();
        List<(string, string)> columns = [];
        while (rows.Read())
            columns.Add((rows.GetString(0), rows.GetString(1)));
        return columns;
    }

    private UserError Damaged(DuckDBException fault) =>
        new(
            fault.Message.Contains("Out of Memory", StringComparison.OrdinalIgnoreCase)
                ? "a row group of the file is too large to read"
                : "the file is damaged: it is no complete Parquet file",
            "the whole file: download it again",
            place: new(path)
        );

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>A path as a literal that names one file: signs that would match several are bracketed.</summary>
    private static string Quoted(string path) =>
        $"'{string.Concat(path.Select(c => c is '*' or '?' or '[' ? $"[{c}]" : c == '\'' ? "''" : c.ToString()))}'";
}
