using Caseload.Data.Results;
using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Tests.Data;

/// <summary>A small record and its results.</summary>
internal static class ResultsCase
{
    public static RecordLayout Layout { get; } =
        new(
            new(new(2025, 8, 20), new(2025, 10, 1)),
            [
                new Measure<EroArrest>("arrests", "arrests/day", MeasureKind.Flow, "Arrests, \"all\"") { ByOffice = true },
                new Measure<PersonHeld>("detained", "people", MeasureKind.Stock, "People held"),
                new Measure<Departure>("departures", "departures/day", MeasureKind.Flow, "Departures") { ByOffice = true },
            ]
        );

    public static Manifest Manifest { get; } =
        new()
        {
            Version = "0.0.0+a",
            Command = "caseload run x",
            Scenarios = [new("x", "00")],
            Seed = ulong.MaxValue,
            Runs = 3,
            Vary = "both",
            KeptRuns = 3,
            ParametersSha256 = "00",
            PosteriorSha256 = "22",
            DataSha256 = "00",
        };

    /// <summary>Values that differ by cell and level, cross, and fall below 0.</summary>
    public static void Values(int cell, Span<float> values)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = cell % 7 * 0.1f + i * 0.25f - (i % 5 == 4 ? 1 : 0) - 1;
    }

    public static float[] Record(int run) => [.. Enumerable.Range(0, Layout.Cells).Select(c => c * 0.5f + run)];

    public static void Write(string path, string scenario = "x")
    {
        using var folder = ResultsFolder.Begin(path);
        SummaryParquet.Write(folder, scenario, Layout, Values);
        SummaryCsv.Write(folder, scenario, Layout, Values);
        DifferenceCsv.Write(folder, scenario, "y", Layout, Values);
        ForecastCsv.Write(folder, new(2025, 9, 1), Layout, Values);
        MeasuresFile.Write(folder, Layout.Measures);
        using (var series = new SeriesWriter(folder, Layout))
        {
            for (var run = 0; run < 23; run++)
                series.Add(run, Record(run));
            series.Complete();
        }
        folder.Commit(Manifest);
    }
}
