using System.Globalization;
using Caseload.Data.Errors;
using nietras.SeparatedValues;

namespace Caseload.Data.Tables;

/// <summary>A row; fields are numbered as the columns were named when the table was opened.</summary>
internal readonly ref struct TableRow(Table table, SepReader.Row row, int[] places)
{
    private readonly SepReader.Row row = row;

    public int Line => row.LineNumberFrom;

    public ReadOnlySpan<char> Span(int column) => row[places[column]].Span;

    public string Text(int column) => Span(column).ToString();

    public bool Is(int column, string text) => Span(column).SequenceEqual(text);

    public bool IsEmpty(int column) => Span(column).IsWhiteSpace();

    public Place Place(int column) => table.PlaceOf(row.LineNumberFrom, column);

    public UserError Error(int column, string what, string? expected = null, string? nearest = null) =>
        new(what, expected, nearest, Place(column));

    /// <summary>A finite number, written with a decimal point.</summary>
    public double Number(int column)
    {
        var span = Span(column);
        if (!Digits(span, out var whole))
            return whole;
        if (double.TryParse(span, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
            return value;
        throw Error(column, $"{Shown.Quoted(span.ToString())} is not a number", "a number");
    }

    /// <summary>A number of at least 0.</summary>
    public double Amount(int column)
    {
        var value = Number(column);
        return value >= 0
            ? value
            : throw Error(column, $"{value.ToString(CultureInfo.InvariantCulture)} is below 0", "0 or more");
    }

    /// <summary>A date, YYYY-MM-DD.</summary>
    public DateOnly Date(int column)
    {
        var span = Span(column);
        return PlainDate.TryParse(span, out var date) ? date : throw Error(column, PlainDate.Fault(span), PlainDate.Expected);
    }

    /// <summary>A month, YYYY-MM, as its first day.</summary>
    public DateOnly Month(int column)
    {
        var span = Span(column);
        if (span.Length == 7 && PlainDate.TryParse([.. span, '-', '0', '1'], out var date))
            return date;
        throw Error(column, $"{Shown.Quoted(span.ToString())} is not a month", "a month, YYYY-MM");
    }

    /// <summary>True if the field is not just a short row of digits; else its value.</summary>
    private static bool Digits(ReadOnlySpan<char> span, out double value)
    {
        value = 0;
        if (span.Length is 0 or > 9)
            return true;
        var whole = 0;
        foreach (var c in span)
        {
            if (!char.IsAsciiDigit(c))
                return true;
            whole = whole * 10 + (c - '0');
        }
        value = whole;
        return false;
    }
}
