using System.Globalization;
using DuckDB.NET.Data;

namespace Caseload.Data.Results;

/// <summary>
/// A table in memory that is written as one Parquet file: the same rows give the same bytes. Row groups are small, because
/// what they hold while they are written is most of the memory that a short run takes.
/// </summary>
internal sealed class ParquetTable : IDisposable
{
    private const string OfDisk = "IO Error: ";

    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public ParquetTable(string columns)
    {
        connection.Open();
        Run("SET threads=1");
        Run("SET autoinstall_known_extensions=false");
        Run("SET autoload_known_extensions=false");
        Run("SET preserve_insertion_order=true");
        Run($"CREATE TABLE cells ({columns})");
    }

    public DuckDBAppender Append() => connection.CreateAppender("cells");

    /// <summary>Writes what a query gives, and empties the table.</summary>
    /// <exception cref="IOException">The disk does not take the file.</exception>
    public void Write(string query, string path)
    {
        var quoted = path.Replace("'", "''", StringComparison.Ordinal);
        try
        {
            Run(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"COPY ({query}) TO '{quoted}' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 30720)"
                )
            );
        }
        catch (DuckDBException fault) when (fault.Message.StartsWith(OfDisk, StringComparison.Ordinal))
        {
            throw new IOException(fault.Message[OfDisk.Length..], fault);
        }
        Run("DELETE FROM cells");
    }

    public void Dispose() => connection.Dispose();

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Column names and paths only: no user writes them, and quotes are doubled
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
