using System.Text;

namespace Caseload.Data.Errors;

/// <summary>Text of a user shown back on a terminal: one line, no control characters, not too long.</summary>
internal static class Shown
{
    private const int Most = 60;

    /// <summary>A value in quotes, shortened.</summary>
    public static string Quoted(string text) => $"'{(text.Length > Most ? string.Concat(text.AsSpan(0, Most), "...") : text)}'";

    /// <summary>The text with every control character and unpaired surrogate replaced by a mark.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            plain.Append(Rune.IsControl(rune) ? "\uFFFD" : rune.ToString());
        return plain.ToString();
    }
}
