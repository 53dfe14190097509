using System.Buffers;
using System.Globalization;
using System.Text;

namespace Caseload.Data.Results;

/// <summary>
/// Writes a CSV file: UTF-8 without a byte-order mark, LF, a decimal point in any culture, numbers in their shortest form that
/// reads back the same. A text that a spreadsheet would take for a formula is kept from it by an apostrophe.
/// </summary>
internal sealed class CsvText : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly StreamWriter writer;
    private bool inRow;

    public CsvText(string path, params ReadOnlySpan<string> header)
    {
        writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 65_536) { NewLine = "\n" };
        foreach (var name in header)
            Add(name);
        EndRow();
    }

    public CsvText Add(string text)
    {
        Separate();
        writer.Write(Field(text));
        return this;
    }

    public CsvText Add(DateOnly date)
    {
        Separate();
        Span<char> text = stackalloc char[10];
        date.TryFormat(text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.Write(text[..length]);
        return this;
    }

    /// <summary>Adds a number; one that is not a number is left empty.</summary>
    public CsvText Add(float value)
    {
        Separate();
        if (float.IsNaN(value))
            return this;
        Span<char> text = stackalloc char[32];
        (value == 0 ? 0f : value).TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.Write(text[..length]);
        return this;
    }

    /// <summary>Adds a number; one that is not a number is left empty.</summary>
    public CsvText Add(double value)
    {
        Separate();
        if (double.IsNaN(value))
            return this;
        Span<char> text = stackalloc char[32];
        (value == 0 ? 0.0 : value).TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.Write(text[..length]);
        return this;
    }

    public CsvText Add(int value)
    {
        Separate();
        Span<char> text = stackalloc char[12];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.Write(text[..length]);
        return this;
    }

    /// <summary>Adds text that needs no escaping.</summary>
    public CsvText AddRaw(ReadOnlySpan<char> text)
    {
        Separate();
        writer.Write(text);
        return this;
    }

    public void EndRow()
    {
        writer.Write('\n');
        inRow = false;
    }

    public void Dispose() => writer.Dispose();

    /// <summary>A text as a field.</summary>
    internal static string Field(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
            text = "'" + text;
        return text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private void Separate()
    {
        if (inRow)
            writer.Write(',');
        inRow = true;
    }
}
