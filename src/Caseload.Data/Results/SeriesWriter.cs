using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Data.Results;

/// <summary>
/// series/part-NNN.parquet: one row per run, period, date and office, one float32 column a measure (empty where a measure is
/// not recorded by office). Runs are added in order; each part holds 20.
/// </summary>
public sealed class SeriesWriter : IDisposable
{
    private const int RunsInPart = 20;

    private readonly ResultsFolder folder;
    private readonly RecordLayout layout;
    private readonly ParquetTable table;
    private readonly int[] officeMeasure;
    private int part;
    private int runsInPart;

    public SeriesWriter(ResultsFolder folder, RecordLayout layout)
    {
        this.folder = folder;
        this.layout = layout;
        var columns = string.Join(", ", layout.Measures.Select(m => $"\"{m.Name}\" FLOAT"));
        table = new($"run INTEGER, period VARCHAR, date DATE, office VARCHAR, {columns}");
        officeMeasure = [.. layout.Measures.Select(OfficeMeasure)];
    }

    /// <summary>Adds a run's record.</summary>
    public void Add(int run, ReadOnlySpan<float> record)
    {
        if (record.Length != layout.Cells)
            throw new ArgumentException($"A record has {layout.Cells} values, not {record.Length}.", nameof(record));
        using (var appender = table.Append())
        {
            for (var day = 0; day < layout.Days; day++)
            {
                var row = appender.CreateRow();
                row.AppendValue(run).AppendValue("day").AppendValue(layout.Horizon.From.AddDays(day)).AppendValue("US");
                for (var m = 0; m < officeMeasure.Length; m++)
                    row.AppendNumber(record[layout.Day(m, day)]);
                row.EndRow();
            }
            for (var office = -1; office < Office.Count; office++)
                Weeks(appender, run, office, record);
        }
        if (++runsInPart == RunsInPart)
            Flush();
    }

    /// <summary>Writes what is left.</summary>
    public void Complete()
    {
        if (runsInPart > 0)
            Flush();
    }

    public void Dispose() => table.Dispose();

    private void Weeks(DuckDB.NET.Data.DuckDBAppender appender, int run, int office, ReadOnlySpan<float> record)
    {
        for (var week = 0; week < layout.Weeks.Count; week++)
        {
            var row = appender.CreateRow();
            row.AppendValue(run).AppendValue("week").AppendValue(layout.Weeks[week]);
            row.AppendValue(office < 0 ? "US" : Office.Names[office]);
            for (var m = 0; m < officeMeasure.Length; m++)
                if (office < 0)
                    row.AppendNumber(record[layout.Week(m, week)]);
                else if (officeMeasure[m] >= 0)
                    row.AppendNumber(record[layout.OfficeWeek(officeMeasure[m], office, week)]);
                else
                    row.AppendNullValue();
            row.EndRow();
        }
    }

    private void Flush()
    {
        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"part-{part++:D3}.parquet");
        table.Write("SELECT * FROM cells", folder.At("series", name));
        runsInPart = 0;
    }

    private int OfficeMeasure(Measure measure)
    {
        for (var i = 0; i < layout.OfficeMeasures.Count; i++)
            if (ReferenceEquals(layout.OfficeMeasures[i], measure))
                return i;
        return -1;
    }
}
