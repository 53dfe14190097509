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
    private readonly int[] spares;
    private readonly List<bool> zoned = [];
    private long shifted;
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
            List<string> chosen = [];
            int Choose(int place)
            {
                if (place < 0)
                    return -1;
                var (name, type) = columns[place];
                zoned.Add(type.Contains("WITH TIME ZONE", StringComparison.Ordinal));
                chosen.Add(Selected(name, type));
                return chosen.Count - 1;
            }
            at = [.. Header.Places.Select(Choose)];
            spares = [.. Header.Spares.Select(Choose)];
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
        new($"{Where}, column of {Header.Table.Columns[column].Label}: {what}", expected, place: new(path));

    // Not refused: the usual writers label local times as UTC, and then the days are right. Only the user can know.
    public void Remark(ImportNotes notes)
    {
        if (shifted > 0)
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{shifted} times have a zone and are counted at UTC: right if local times were stored as UTC, else events of the evening fall on the next day"
                )
            );
    }

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
        var found = TextAt(at[column]);
        return spares[column] >= 0 && Labels.IsMissing(found) ? TextAt(spares[column]) : found;
    }

    public TimeReading Time(int column)
    {
        var time = TimeAt(at[column]);
        return time.Form is TimeForm.Empty ? TimeAt(spares[column]) : time;
    }

    public void Dispose()
    {
        reader?.Dispose();
        query.Dispose();
        connection.Dispose();
    }

    private ReadOnlySpan<char> TextAt(int chosen)
    {
        if (chosen < 0 || reader.IsDBNull(chosen))
            return default;
        text =
            reader.GetFieldType(chosen) == typeof(long)
                ? reader.GetInt64(chosen).ToString(CultureInfo.InvariantCulture)
                : reader.GetString(chosen);
        return text.AsSpan().Trim();
    }

    private TimeReading TimeAt(int chosen)
    {
        if (chosen < 0 || reader.IsDBNull(chosen))
            return default;
        if (reader.GetFieldType(chosen) != typeof(long))
            return TimeText.Read(reader.GetString(chosen));
        var micros = reader.GetInt64(chosen);
        if (micros is <= -62_000_000_000_000_000 or >= 250_000_000_000_000_000)
            return new(TimeForm.Unreadable);
        var time = DateTime.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond);
        if (zoned[chosen] && time.TimeOfDay != TimeSpan.Zero)
            shifted++;
        return TimeReading.Of(time);
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
