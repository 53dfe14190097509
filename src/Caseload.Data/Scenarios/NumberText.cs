using System.Globalization;
using Caseload.Data.Errors;

namespace Caseload.Data.Scenarios;

/// <summary>A number as a user writes it, with or without its unit: `1200`, `0.35`, `80000 beds`.</summary>
internal static class NumberText
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The number; a unit other than <paramref name="unit"/>, NaN and infinity are refused.</summary>
    public static double Read(string text, string unit, string name, Place place)
    {
        text = text.Trim();
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var number = space < 0 ? text : text[..space];
        var written = space < 0 ? null : text[space..].Trim();
        if (!double.TryParse(number, Style, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
            throw new UserError($"{Shown.Quoted(text)} is not a number", Wanted(unit, name), place: place);
        if (written is not null && !string.Equals(written, unit, StringComparison.Ordinal))
            throw new UserError($"the unit {Shown.Quoted(written)} is not that of {name}", Named(unit), place: place);
        return value;
    }

    /// <summary>Shortest text that reads back as the same number.</summary>
    public static string Write(double value) => (value == 0 ? 0 : value).ToString("R", CultureInfo.InvariantCulture);

    private static string Named(string unit) => unit is "1" ? "unit 1" : unit;

    private static string Wanted(string unit, string name) =>
        unit is "indicator"
            ? $"0 or 1 for {name}"
            : $"a number of {Named(unit)} for {name}, such as {(unit is "share" ? "0.35" : "1200")}";
}
