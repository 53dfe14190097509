using System.Globalization;
using Caseload.Data.Results;
using DuckDB.NET.Data;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>What the files of a results folder hold.</summary>
public sealed class ResultsFilesTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("caseload-test-").FullName;

    private string Target => Path.Combine(root, "x");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void The_same_results_are_the_same_bytes_in_any_culture()
    {
        ResultsCase.Write(Target);
        var before = Bytes();
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "\u2212";
        comma.DateTimeFormat.DateSeparator = ".";
        var held = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = comma;
        try
        {
            ResultsCase.Write(Target);
        }
        finally
        {
            CultureInfo.CurrentCulture = held;
        }
        Assert.Equal(before.Keys, Bytes().Keys);
        Assert.All(Bytes(), file => Assert.True(before[file.Key].AsSpan().SequenceEqual(file.Value), file.Key));
    }

    [Fact]
    public void Every_cell_at_every_level_is_in_the_parquet_summary()
    {
        ResultsCase.Write(Target, "it's");
        var file = Path.Combine(Target, "summary.parquet");
        Assert.Equal(ResultsCase.Layout.Cells * 24L, Scalar($"SELECT count(*) FROM '{file}' WHERE scenario = 'it''s'"));
        Assert.Equal(24L, Scalar($"SELECT count(DISTINCT quantile) FROM '{file}'"));
        Assert.Equal(1L, Scalar($"SELECT count(DISTINCT date) FROM '{file}' WHERE date = DATE '2025-10-01' AND period = 'day'"));
        var expected = new float[24];
        ResultsCase.Values(ResultsCase.Layout.OfficeWeek(1, 3, 2), expected);
        var read = ResultsReader.Open(Target).Read("departures", "week", "Buffalo");
        Assert.Equal(ResultsCase.Layout.Weeks, read.Select(p => p.Date));
        Assert.Equal(expected, read[2].Values);
    }

    [Fact]
    public void Kept_runs_have_one_column_a_measure()
    {
        ResultsCase.Write(Target);
        var layout = ResultsCase.Layout;
        var rows = 23L * (layout.Days + layout.Weeks.Count * 26);
        var files = Path.Combine(Target, "series", "part-*.parquet");
        Assert.Equal(2, Directory.GetFiles(Path.Combine(Target, "series")).Length);
        Assert.Equal(rows, Scalar($"SELECT count(*) FROM '{files}'"));
        Assert.Equal(23L * layout.Weeks.Count * 25, Scalar($"SELECT count(*) FROM '{files}' WHERE detained IS NULL"));
        var cell = ResultsCase.Record(21)[layout.OfficeWeek(0, 24, 1)];
        Assert.Equal(
            cell,
            Scalar(
                $"SELECT arrests FROM '{files}' WHERE run = 21 AND office = 'Washington' AND date = DATE '{layout.Weeks[1]:yyyy-MM-dd}'"
            )
        );
        Assert.Equal("FLOAT", Scalar($"SELECT typeof(arrests) FROM '{files}' LIMIT 1"));
    }

    [Fact]
    public void The_csv_summary_has_the_weekly_rows_at_six_levels()
    {
        ResultsCase.Write(Target);
        var lines = Lines("summary.csv");
        Assert.Equal("scenario,period,date,office,measure,quantile,value", lines[0]);
        Assert.Equal(1 + 6 * (ResultsCase.Layout.Cells - ResultsCase.Layout.WeekStart), lines.Length);
        Assert.All(lines[1..], l => Assert.Equal("week", l.Split(',')[1]));
        Assert.Equal(["0.05", "0.25", "0.5", "0.75", "0.95", "mean"], lines[1..7].Select(l => l.Split(',')[5]));
        Assert.Equal("scenario_a,scenario_b,period,date,office,measure,quantile,value", Lines("difference.csv")[0]);
        Assert.StartsWith("x,y,week,2025-08-24,US,arrests,0.05,", Lines("difference.csv")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_value_is_empty_and_not_a_number_that_swallows_others()
    {
        using (var folder = ResultsFolder.Begin(Target))
        {
            SummaryParquet.Write(folder, "x", ResultsCase.Layout, (cell, values) => values.Fill(cell % 2 == 0 ? float.NaN : 1));
            SummaryCsv.Write(folder, "x", ResultsCase.Layout, (_, values) => values.Fill(float.NaN));
            using (var series = new SeriesWriter(folder, ResultsCase.Layout))
            {
                series.Add(0, [.. Enumerable.Repeat(float.NaN, ResultsCase.Layout.Cells)]);
                series.Complete();
            }
            folder.Commit(ResultsCase.Manifest);
        }
        Assert.Equal(1f, Scalar($"SELECT max(value) FROM '{Path.Combine(Target, "summary.parquet")}'"));
        Assert.Equal(0L, Scalar($"SELECT count(arrests) FROM '{Path.Combine(Target, "series", "part-000.parquet")}'"));
        Assert.All(Lines("summary.csv")[1..], line => Assert.EndsWith(",", line, StringComparison.Ordinal));
        var read = ResultsReader.Open(Target).Read("arrests");
        Assert.All(read, point => Assert.All(point.Values, value => Assert.True(float.IsNaN(value) || value.Equals(1f))));
    }

    [Fact]
    public void A_disk_that_takes_no_file_is_a_fault_of_the_disk()
    {
        using var folder = ResultsFolder.Begin(Target);
        Directory.CreateDirectory(folder.At("summary.parquet"));
        Assert.ThrowsAny<IOException>(() => SummaryParquet.Write(folder, "x", ResultsCase.Layout, ResultsCase.Values));
    }

    /// <summary>Field case C21.</summary>
    [Fact]
    public void Forecasts_have_exactly_23_levels_that_never_fall_or_go_below_0()
    {
        ResultsCase.Write(Target);
        var lines = Lines("forecast.csv");
        Assert.Equal("origin_date,target,location,horizon,target_end_date,output_type,output_type_id,value", lines[0]);
        var groups = lines[1..].Select(l => l.Split(',')).GroupBy(f => string.Join(',', f[..6]), StringComparer.Ordinal).ToList();
        Assert.Equal(3 * 3, groups.Count);
        Assert.Contains("2025-09-01,arrests,US,1,2025-09-13,quantile", groups.Select(g => g.Key));
        Assert.Contains("2025-09-01,detained,US,1,2025-09-07,quantile", groups.Select(g => g.Key));
        foreach (var group in groups)
        {
            Assert.Equal(QuantileLevels.Names.Take(23), group.Select(f => f[6]));
            var values = group.Select(f => float.Parse(f[7], CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal(values.Order(), values);
            Assert.True(values[0] >= 0);
        }
    }

    [Fact]
    public void Csv_files_are_plain_and_safe()
    {
        ResultsCase.Write(Target, "=cmd,\"x\"");
        foreach (var path in Directory.GetFiles(Target, "*.csv"))
        {
            var bytes = File.ReadAllBytes(path);
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
        }
        Assert.StartsWith("\"'=cmd,\"\"x\"\"\",week,", Lines("summary.csv")[1], StringComparison.Ordinal);
        Assert.Contains("\"Arrests, \"\"all\"\"\"", Lines("measures.csv")[1], StringComparison.Ordinal);
    }

    private string[] Lines(string file) => File.ReadAllLines(Path.Combine(Target, file));

    private SortedDictionary<string, byte[]> Bytes() =>
        new(
            Directory
                .GetFiles(Target, "*", SearchOption.AllDirectories)
                .ToDictionary(p => p, File.ReadAllBytes, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    private static object? Scalar(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written here
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
