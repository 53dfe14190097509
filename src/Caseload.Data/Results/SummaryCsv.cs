using Caseload.Model.Recording;

namespace Caseload.Data.Results;

/// <summary>summary.csv: the weekly rows of summary.parquet, levels 0.05, 0.25, 0.5, 0.75, 0.95 and mean, same columns.</summary>
public static class SummaryCsv
{
    public static void Write(ResultsFolder folder, string scenario, RecordLayout layout, QuantileSource source)
    {
        using var csv = new CsvText(
            folder.At("summary.csv"),
            "scenario",
            "period",
            "date",
            "office",
            "measure",
            "quantile",
            "value"
        );
        WeeklyRows.Write(csv, CsvText.Field(scenario), layout, source);
    }
}
