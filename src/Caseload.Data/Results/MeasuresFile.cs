using Caseload.Model.Registry;

namespace Caseload.Data.Results;

/// <summary>measures.csv: what each measure is.</summary>
public static class MeasuresFile
{
    public static void Write(ResultsFolder folder, IReadOnlyList<Measure> measures)
    {
        using var csv = new CsvText(folder.At("measures.csv"), "name", "unit", "kind", "counts", "definition");
        foreach (var m in measures)
        {
            var kind = m.Kind == MeasureKind.Flow ? "flow" : "stock";
            csv.Add(m.Name).Add(m.Unit).Add(kind).Add(m.Counts).Add(m.Definition).EndRow();
        }
    }
}
