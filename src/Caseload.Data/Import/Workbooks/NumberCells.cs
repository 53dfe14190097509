using System.Globalization;
using Caseload.Data.Errors;

namespace Caseload.Data.Import.Workbooks;

/// <summary>Cells that a table takes its numbers from. One that cannot be a number of its kind refuses the table.</summary>
internal static class NumberCells
{
    /// <summary>Whether all cells hold counts, a mark of a missing one, or nothing.</summary>
    public static bool AreCounts(Sheet sheet, IEnumerable<int> rows, IEnumerable<int> columns, ImportNotes notes) =>
        Are(sheet, rows, columns, whole: true, notes);

    /// <summary>The same for averages and shares.</summary>
    public static bool AreAverages(Sheet sheet, IEnumerable<int> rows, IEnumerable<int> columns, ImportNotes notes) =>
        Are(sheet, rows, columns, whole: false, notes);

    private static bool Are(Sheet sheet, IEnumerable<int> rows, IEnumerable<int> columns, bool whole, ImportNotes notes)
    {
        int[] across = [.. columns];
        var right = true;
        foreach (var row in rows.Order())
        foreach (var column in across)
            if (Fault(sheet, row, column, whole) is { } fault)
            {
                notes.Refuse(
                    $"sheet '{sheet.Name}' row {row} column {Sheet.Letters(column)}: {fault}; what it belongs to is not read"
                );
                right = false;
            }
        return right;
    }

    private static string? Fault(Sheet sheet, int row, int column, bool whole)
    {
        if (sheet.Strange(row, column) is { } text)
            return $"{Shown.Quoted(text)} is no number";
        if (sheet.Number(row, column) is not { } number)
            return null;
        var written = number.ToString(CultureInfo.InvariantCulture);
        if (number < 0)
            return $"{written} is negative";
        return whole && (number != Math.Floor(number) || sheet.HasPoint(row, column))
            ? $"{Shown.Quoted(sheet.Text(row, column) is { Length: > 0 } shown ? shown : written)} is no whole number"
            : null;
    }
}
