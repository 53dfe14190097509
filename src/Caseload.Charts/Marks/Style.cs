using Caseload.Charts.Colours;

namespace Caseload.Charts.Marks;

/// <summary>How a mark looks: colours by role, so that a page can change scheme without drawing anew. Compared by value.</summary>
/// <param name="Name">Short: it is the mark's class in a page.</param>
public sealed record Style(string Name)
{
    /// <summary>Null: not filled.</summary>
    public Token? Fill { get; init; }

    /// <summary>Null: no outline.</summary>
    public Token? Stroke { get; init; }

    /// <summary>Width of the outline, in pixels.</summary>
    public double Width { get; init; } = 1;

    /// <summary>Lengths of dashes and gaps, in pixels; empty for a solid line.</summary>
    public string Dash { get; init; } = "";

    /// <summary>Of the fill and outline together.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>True if corners of the line are round.</summary>
    public bool Round { get; init; }

    /// <summary>Size of letters, in pixels; never under 12.</summary>
    public double Size { get; init; } = Styles.LabelSize;

    public bool Bold { get; init; }

    /// <summary>In the fixed-width font.</summary>
    public bool Mono { get; init; }

    /// <summary>With a casing in the colour of the page, so that it reads over marks.</summary>
    public bool Halo { get; init; }
}
