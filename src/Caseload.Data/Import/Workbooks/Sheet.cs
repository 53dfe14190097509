using System.Globalization;
using System.Text.RegularExpressions;

namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// The filled cells of a sheet. Rows and columns count from 1. Blanks, also non-breaking ones, are no content; texts are trimmed.
/// </summary>
internal sealed partial class Sheet(string name)
{
    private static readonly string[] Missing = ["-", "*", "N/A", "#N/A"];

    private readonly Dictionary<(int Row, int Column), object> cells = [];

    /// <summary>The name, trimmed.</summary>
    public string Name { get; } = Plain(name);

    /// <summary>The last row with content.</summary>
    public int LastRow { get; private set; }

    /// <summary>The last column with content.</summary>
    public int LastColumn { get; private set; }

    public void Set(int row, int column, object? value)
    {
        if (value is string text)
            value = Plain(text) is { Length: > 0 } plain ? plain : null;
        if (value is null)
            return;
        cells[(row, column)] = value;
        LastRow = Math.Max(LastRow, row);
        LastColumn = Math.Max(LastColumn, column);
    }

    /// <summary>A text, or "".</summary>
    public string Text(int row, int column) => cells.GetValueOrDefault((row, column)) as string ?? "";

    /// <summary>A number; null where the cell is empty or holds something else.</summary>
    public double? Number(int row, int column) =>
        cells.GetValueOrDefault((row, column)) switch
        {
            double number when double.IsFinite(number) => number,
            int number => number,
            string text when NumberText(text) is { } number => number,
            _ => null,
        };

    /// <summary>A date cell; null where there is none.</summary>
    public DateOnly? Date(int row, int column) =>
        cells.GetValueOrDefault((row, column)) is DateTime date ? DateOnly.FromDateTime(date) : null;

    public bool IsEmpty(int row, int column) => !cells.ContainsKey((row, column));

    /// <summary>All texts with their places, from top to bottom and left to right.</summary>
    public IEnumerable<(int Row, int Column, string Text)> Texts() =>
        cells
            .Where(c => c.Value is string)
            .OrderBy(c => c.Key.Row)
            .ThenBy(c => c.Key.Column)
            .Select(c => (c.Key.Row, c.Key.Column, (string)c.Value));

    /// <summary>A text with every run of blanks as one space, without those at its ends.</summary>
    internal static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>A column, counted from 1, as spreadsheets name it.</summary>
    internal static string Letters(int column) => column == 0 ? "" : Letters((column - 1) / 26) + (char)('A' + (column - 1) % 26);

    /// <summary>A text where a number belongs, that is neither one nor a known mark of a missing one; null where there is none.</summary>
    public string? Strange(int row, int column) =>
        cells.GetValueOrDefault((row, column)) switch
        {
            string text => NumberText(text) is null && !Missing.Contains(text, StringComparer.OrdinalIgnoreCase) ? text : null,
            bool or DateTime => "a date or a truth value",
            _ => null,
        };

    /// <summary>Whether a cell holds a number as text that has a point: it may be one of thousands.</summary>
    public bool HasPoint(int row, int column) => Text(row, column).Contains('.', StringComparison.Ordinal);

    /// <summary>A number kept as text, as some editors store it: digits with a point, with or without thousands' commas.</summary>
    private static double? NumberText(string text) =>
        Digits().IsMatch(text)
        && double.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    [GeneratedRegex(
        @"^-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Digits();
}
