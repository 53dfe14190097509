using Caseload.Data.Errors;

namespace Caseload.Data.Import.Store;

/// <summary>Figures of a series by key, ready to be held against another source. Partial and suppressed ones are absent.</summary>
public static class Figures
{
    /// <summary>One value column of a series; keys are joined by a blank. Of a key that comes twice the last counts.</summary>
    /// <param name="series">The series.</param>
    /// <param name="value">The value column's name.</param>
    /// <param name="where">Which keys are taken, all where null; the key may be shortened by it.</param>
    public static Dictionary<string, double> Of(
        ImportedSeries series,
        string value,
        Func<IReadOnlyList<string>, string?>? where = null
    )
    {
        var column = series.Values.ToList().IndexOf(value);
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in series.Rows)
            if (
                (where is null ? string.Join(' ', row.Keys) : where(row.Keys)) is { } key
                && row.Values[column] is { } number
                && !IsPartial(row.Note)
            )
                figures[key] = number;
        return figures;
    }

    /// <summary>A series that ships, with the given columns; null where there is no such file.</summary>
    /// <exception cref="UserError">The file lacks a column.</exception>
    public static ImportedSeries? Shipped(string dataFolder, SeriesShape shape, bool noted)
    {
        var path = Path.Combine(dataFolder, "series", shape.Name + ".csv");
        return File.Exists(path) ? SeriesCsv.Read(path, shape, noted) : null;
    }

    private static bool IsPartial(string note) =>
        note.Contains("partial", StringComparison.OrdinalIgnoreCase)
        || note.Contains("provisional", StringComparison.OrdinalIgnoreCase);
}
