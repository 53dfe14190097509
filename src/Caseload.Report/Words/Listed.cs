namespace Caseload.Report.Words;

/// <summary>Lists in words.</summary>
public static class Listed
{
    /// <summary>`a`, `a and b`, `a, b and c`.</summary>
    public static string Of(IReadOnlyList<string> words) =>
        words.Count switch
        {
            0 => "",
            1 => words[0],
            _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
        };

    /// <summary>With a capital first letter.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
