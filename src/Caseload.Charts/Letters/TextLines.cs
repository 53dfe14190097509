using Caseload.Charts.Marks;

namespace Caseload.Charts.Letters;

/// <summary>Breaks a text into lines of a width, by the table of widths: between words, and within a word that is wider than a line.</summary>
public static class TextLines
{
    /// <summary>The lines; none for an empty text.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, Style style)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Parts(w, width, style)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || Width(longer, style) <= width)
            {
                line = longer;
                continue;
            }
            lines.Add(line);
            line = word;
        }
        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    public static double Width(string text, Style style) => TextWidth.Of(text, style.Size, style.Bold, style.Mono);

    /// <summary>The width of the widest text; 0 for none.</summary>
    public static double Widest(IEnumerable<string> texts, Style style) =>
        texts.Select(t => Width(t, style)).DefaultIfEmpty(0).Max();

    private static IEnumerable<string> Parts(string word, double width, Style style)
    {
        while (word.Length > 1 && Width(word, style) > width)
        {
            var length = word.Length - 1;
            while (length > 1 && Width(word[..length], style) > width)
                length--;
            yield return word[..length];
            word = word[length..];
        }
        yield return word;
    }
}
