using Caseload.Cli.Screens;

namespace Caseload.Cli.Layout;

/// <summary>A part of a text that lays itself out for a screen.</summary>
internal abstract record Block
{
    public abstract IEnumerable<Line> Lines(Screen screen);
}

/// <summary>An empty line.</summary>
internal sealed record Gap : Block
{
    public override IEnumerable<Line> Lines(Screen screen) => [Line.Blank];
}

/// <summary>Text that is broken between words.</summary>
internal sealed record Paragraph(string Text, Role Role = Role.Plain) : Block
{
    public override IEnumerable<Line> Lines(Screen screen) => Wrap.Words(Text, screen.Width).Select(line => new Line(line, Role));
}

/// <summary>A label, then pieces that are kept whole, with a hanging indent.</summary>
internal sealed record Facts(string Label, IReadOnlyList<string> Pieces) : Block
{
    internal const int LabelWidth = 12;

    public override IEnumerable<Line> Lines(Screen screen)
    {
        if (screen.TwoLines)
            return
            [
                new Line(Label),
                .. Pieces.SelectMany(piece => Wrap.Words(piece, screen.Width - 2)).Select(p => new Line("  " + p)),
            ];
        var lines = Wrap.Pieces(Pieces, "  ", screen.Width - LabelWidth);
        if (Pieces.Count == 1)
            lines = Wrap.Words(Pieces[0], screen.Width - LabelWidth);
        return lines.Select((line, i) => new Line((i == 0 ? Label : "").PadRight(LabelWidth) + line));
    }
}
