using Caseload.Model.Recording;

namespace Caseload.Data.Results;

/// <summary>The weekly rows of a record as CSV: six levels a cell.</summary>
internal static class WeeklyRows
{
    public static void Write(CsvText csv, string names, RecordLayout layout, QuantileSource source)
    {
        Span<float> values = stackalloc float[QuantileLevels.Count];
        for (var cell = layout.WeekStart; cell < layout.Cells; cell++)
        {
            var at = layout[cell];
            source(cell, values);
            foreach (var level in QuantileLevels.Shown)
                csv.AddRaw(names)
                    .AddRaw(at.Period)
                    .Add(at.Date)
                    .AddRaw(at.Office)
                    .AddRaw(at.Measure.Name)
                    .AddRaw(QuantileLevels.Names[level])
                    .Add(values[level])
                    .EndRow();
        }
    }
}
