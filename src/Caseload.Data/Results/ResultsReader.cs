using Caseload.Data.Errors;
using DuckDB.NET.Data;

namespace Caseload.Data.Results;

/// <summary>The values of a measure on a date, in the order of <see cref="QuantileLevels.Names"/>.</summary>
public sealed record SummaryPoint(DateOnly Date, float[] Values);

/// <summary>Reads a results folder back.</summary>
public sealed class ResultsReader
{
    private readonly string folder;

    private ResultsReader(string folder, Manifest manifest)
    {
        this.folder = folder;
        Manifest = manifest;
    }

    public Manifest Manifest { get; }

    /// <summary>Opens a results folder of this program; anything else is refused.</summary>
    public static ResultsReader Open(string folder) =>
        Directory.Exists(folder) && Manifest.Find(folder) is { } manifest
            ? new(folder, manifest)
            : throw new UserError($"{folder} is no results folder", $"a folder with {Manifest.FileName} of caseload");

    /// <summary>A measure over time, in order of date; empty where it is not there.</summary>
    public IReadOnlyList<SummaryPoint> Read(string measure, string period = "week", string office = "US")
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT date, quantile, value FROM read_parquet($path)
            WHERE measure = $measure AND period = $period AND office = $office ORDER BY date
            """;
        command.Parameters.Add(new DuckDBParameter("path", Path.Combine(folder, "summary.parquet")));
        command.Parameters.Add(new DuckDBParameter("measure", measure));
        command.Parameters.Add(new DuckDBParameter("period", period));
        command.Parameters.Add(new DuckDBParameter("office", office));
        using var reader = command.ExecuteReader();
        List<SummaryPoint> points = [];
        while (reader.Read())
        {
            var date = reader.GetFieldValue<DateOnly>(0);
            if (points.Count == 0 || points[^1].Date != date)
                points.Add(new(date, new float[QuantileLevels.Count]));
            points[^1].Values[Place(reader.GetString(1))] = reader.IsDBNull(2) ? float.NaN : reader.GetFloat(2);
        }
        return points;
    }

    private static int Place(string level)
    {
        for (var i = 0; i < QuantileLevels.Count; i++)
            if (string.Equals(QuantileLevels.Names[i], level, StringComparison.Ordinal))
                return i;
        throw new UserError($"the level {Shown.Quoted(level)} is unknown", string.Join(", ", QuantileLevels.Names));
    }
}
