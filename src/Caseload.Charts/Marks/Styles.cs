using Caseload.Charts.Colours;

namespace Caseload.Charts.Marks;

/// <summary>All looks that a mark can have. A page writes one rule for each; a downloaded picture carries those it uses.</summary>
public static class Styles
{
    /// <summary>Size of labels in pixels.</summary>
    public const double LabelSize = 13;

    /// <summary>The smallest size allowed.</summary>
    public const double SmallSize = 12;

    // Text
    public static readonly Style Label = Text("l");
    public static readonly Style Quiet = Text("l2") with { Fill = Token.Ink2 };
    public static readonly Style Small = Text("l3") with { Fill = Token.Ink3, Size = SmallSize };
    public static readonly Style SmallInk = Text("ls") with { Size = SmallSize };
    public static readonly Style SmallBold = Text("lsb") with { Size = SmallSize, Bold = true };
    public static readonly Style Value = Text("lb") with { Bold = true };
    public static readonly Style Name = Text("lm") with { Mono = true, Size = SmallSize };
    public static readonly Style NameBold = Text("lmb") with { Mono = true, Size = SmallSize, Bold = true };
    public static readonly Style OverMarks = Text("h") with { Halo = true };
    public static readonly Style QuietOverMarks = Text("h2") with { Halo = true, Fill = Token.Ink2 };
    public static readonly Style SmallOverMarks = Text("hs") with { Halo = true, Size = SmallSize };
    public static readonly Style SmallValueOverMarks = Text("hsb") with { Halo = true, Size = SmallSize, Bold = true };
    public static readonly Style ValueOverMarks = Text("hb") with { Halo = true, Bold = true };
    public static readonly Style MedianValue = Text("mv") with { Fill = Token.Teal, Bold = true, Size = 16, Halo = true };
    public static readonly Style MedianName = Text("mn") with { Fill = Token.Teal, Halo = true };

    // Frame
    public static readonly Style GridLine = Line("g", Token.Grid, 1);
    public static readonly Style AxisLine = Line("a", Token.Axis, 1);
    public static readonly Style Leader = Line("ld", Token.Ink3, 1);
    public static readonly Style Start = Line("st", Token.Axis, 1, "2 3");
    public static readonly Style Reference = Line("rf", Token.Ink3, 1, "2 3");

    // Simulated
    public static readonly Style Band90 = Area("b9", Token.Band90);
    public static readonly Style Band50 = Area("b5", Token.Band50);
    public static readonly Style Edge = Line("e", Token.Edge, 1);
    public static readonly Style EdgeDashed = Line("ed", Token.Edge, 1, "4 3");

    // Observed
    public static readonly Style Record = Line("r", Token.Ink, 2.25);
    public static readonly Style RecordThin = Line("rt", Token.Ink, 1.6);
    public static readonly Style RecordCasing = Line("rc", Token.Page, 5) with { Opacity = 0.75 };
    public static readonly Style RecordDot = Area("rd", Token.Ink) with { Stroke = Token.Page, Width = 1.5 };
    public static readonly Style RecordHollow = Area("rh", Token.Page) with { Stroke = Token.Ink, Width = 1.75 };
    public static readonly Style Target = Line("t", Token.Ink, 1.75, "7 4");

    public static readonly Style Outline = Line("ol", Token.Axis, 1);

    /// <summary>An area in one token's colour.</summary>
    public static Style Fill(Token token) => Area(Css("f", token), token);

    /// <summary>A line in one token's colour.</summary>
    public static Style Stroke(Token token, double width, string dash = "") =>
        Line(Css("s", token) + Width(width) + Dash(dash), token, width, dash);

    /// <summary>Bold text in the colour that reads on a fill.</summary>
    public static Style On(Token token) => Text(Css("o", token)) with { Fill = OnFill(token), Bold = true };

    /// <summary>The colour of text that reads on a fill.</summary>
    public static Token OnFill(Token token) =>
        token switch
        {
            Token.Teal => Token.OnTeal,
            Token.Ochre => Token.OnOchre,
            Token.Plum => Token.OnPlum,
            Token.Moss => Token.OnMoss,
            Token.Slate => Token.OnSlate,
            Token.None => Token.OnNone,
            Token.Seq1 or Token.Seq2 or Token.Seq3 => Token.OnSeqLow,
            Token.Seq4 or Token.Seq5 => Token.OnSeqHigh,
            _ => Token.Ink,
        };

    private static Style Text(string name) => new(name) { Fill = Token.Ink };

    private static Style Area(string name, Token fill) => new(name) { Fill = fill };

    private static Style Line(string name, Token stroke, double width, string dash = "") =>
        new(name)
        {
            Stroke = stroke,
            Width = width,
            Dash = dash,
            Round = true,
        };

    private static string Css(string kind, Token token) => $"{kind}-{token.ToString().ToLowerInvariant()}";

    private static string Width(double width) => "-" + PathText.Number(width).Replace(".", "_", StringComparison.Ordinal);

    private static string Dash(string dash) => dash.Length == 0 ? "" : "-d" + dash.Replace(" ", "_", StringComparison.Ordinal);
}
