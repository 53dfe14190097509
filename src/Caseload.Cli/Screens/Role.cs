namespace Caseload.Cli.Screens;

/// <summary>What a stretch of text is; colour repeats it and never carries it alone.</summary>
public enum Role
{
    Plain,

    /// <summary>The answer and medians: bold.</summary>
    Strong,

    /// <summary>The strip: teal.</summary>
    Strip,

    /// <summary>Units and notes: dim.</summary>
    Dim,
}

/// <summary>A stretch of text with one role.</summary>
public readonly record struct Span(string Text, Role Role = Role.Plain);

/// <summary>A line of text.</summary>
public sealed record Line(IReadOnlyList<Span> Spans)
{
    public static readonly Line Blank = new([]);

    public Line(string text, Role role = Role.Plain)
        : this([new Span(text, role)]) { }

    public int Length => Spans.Sum(span => span.Text.Length);

    /// <summary>The text without styles, nothing trailing.</summary>
    public override string ToString() => string.Concat(Spans.Select(span => span.Text)).TrimEnd();
}
