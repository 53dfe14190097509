using Caseload.Model.Recording;

namespace Caseload.Data.Results;

/// <summary>summary.parquet: every cell of the record at every level (column `quantile`: `0.01` to `0.99`, and `mean`).</summary>
public static class SummaryParquet
{
    public static void Write(ResultsFolder folder, string scenario, RecordLayout layout, QuantileSource source)
    {
        var levels = QuantileLevels.Names;
        var columns = string.Join(", ", levels.Select((_, i) => $"v{i} FLOAT"));
        using var table = new ParquetTable($"period VARCHAR, date DATE, office VARCHAR, measure VARCHAR, {columns}");
        using (var appender = table.Append())
        {
            Span<float> values = stackalloc float[QuantileLevels.Count];
            for (var cell = 0; cell < layout.Cells; cell++)
            {
                var at = layout[cell];
                source(cell, values);
                var row = appender.CreateRow();
                row.AppendValue(at.Period).AppendValue(at.Date).AppendValue(at.Office).AppendValue(at.Measure.Name);
                foreach (var value in values)
                    row.AppendNumber(value);
                row.EndRow();
            }
        }
        var names = string.Join(", ", levels.Select(l => $"'{l}'"));
        var cells = string.Join(", ", levels.Select((_, i) => $"v{i}"));
        var name = scenario.Replace("'", "''", StringComparison.Ordinal);
        table.Write(
            $"""
            SELECT '{name}' AS scenario, period, date, office, measure, unnest([{names}]) AS quantile, unnest([{cells}]) AS value
            FROM cells
            """,
            folder.At("summary.parquet")
        );
    }
}
