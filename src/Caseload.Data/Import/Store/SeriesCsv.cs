using System.Globalization;
using Caseload.Data.Errors;
using Caseload.Data.Results;
using Caseload.Data.Tables;

namespace Caseload.Data.Import.Store;

/// <summary>A series as a CSV file: keys, values, note.</summary>
internal static class SeriesCsv
{
    private const string Note = "note";

    public static void Write(string path, ImportedSeries series)
    {
        using var csv = new CsvText(path, [.. series.Keys, .. series.Values, Note]);
        foreach (var row in series.Rows)
        {
            foreach (var key in row.Keys)
                csv.Add(key);
            foreach (var value in row.Values)
                csv.AddRaw(value is { } number ? number.ToString(CultureInfo.InvariantCulture) : "");
            csv.Add(row.Note);
            csv.EndRow();
        }
    }

    /// <summary>Reads the columns of a shape, and the note if there is one; other columns are left.</summary>
    /// <exception cref="UserError">The file is missing, lacks a column or holds no number where one belongs.</exception>
    public static ImportedSeries Read(string path, SeriesShape shape, bool noted)
    {
        var (keys, values) = (shape.Keys, shape.Values);
        using var table = Table.Open(path, [.. keys, .. values, .. noted ? [Note] : Array.Empty<string>()]);
        var series = new ImportedSeries(shape.Name, keys, values);
        foreach (var row in table)
        {
            var key = new string[keys.Count];
            for (var i = 0; i < key.Length; i++)
                key[i] = row.Text(i);
            var value = new double?[values.Count];
            for (var i = 0; i < value.Length; i++)
                value[i] = row.IsEmpty(keys.Count + i) ? null : row.Number(keys.Count + i);
            series.Add(key, value, noted ? row.Text(keys.Count + values.Count) : "");
        }
        return series;
    }
}
