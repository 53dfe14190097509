namespace Caseload.Cli.Layout;

/// <summary>Breaks text between words, never inside a number or a word.</summary>
internal static class Wrap
{
    /// <summary>Lines of at most <paramref name="width"/> columns; a longer word has a line of its own.</summary>
    public static IEnumerable<string> Words(string text, int width) => Pieces(text.Split(' '), " ", width);

    /// <summary>The same for pieces that must not be broken, such as `officers 55 (40 to 70)`.</summary>
    public static IEnumerable<string> Pieces(IEnumerable<string> pieces, string between, int width)
    {
        var line = "";
        foreach (var piece in pieces)
        {
            if (line.Length == 0)
                line = piece;
            else if (line.Length + between.Length + piece.Length <= width)
                line += between + piece;
            else
            {
                yield return line;
                line = piece;
            }
        }
        yield return line;
    }
}
