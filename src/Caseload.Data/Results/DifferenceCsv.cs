using Caseload.Model.Recording;

namespace Caseload.Data.Results;

/// <summary>difference.csv: the weekly rows of the paired difference b - a, with the levels of summary.csv.</summary>
public static class DifferenceCsv
{
    public static void Write(ResultsFolder folder, string scenarioA, string scenarioB, RecordLayout layout, QuantileSource source)
    {
        using var csv = new CsvText(
            folder.At("difference.csv"),
            "scenario_a",
            "scenario_b",
            "period",
            "date",
            "office",
            "measure",
            "quantile",
            "value"
        );
        WeeklyRows.Write(csv, $"{CsvText.Field(scenarioA)},{CsvText.Field(scenarioB)}", layout, source);
    }
}
