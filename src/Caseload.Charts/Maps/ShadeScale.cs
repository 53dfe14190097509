using Caseload.Charts.Colours;

namespace Caseload.Charts.Maps;

/// <summary>Classes of shades.</summary>
/// <param name="Words">What is shaded: `times the number of 19 January 2025`.</param>
/// <param name="Bounds">Ascending limits between classes: four, or five with <see cref="Below"/>. A value on a limit is in the class above.</param>
/// <param name="BoundTexts">One a limit.</param>
/// <param name="Diverging">True for differences: the class in the middle is that of zero.</param>
public sealed record ShadeScale(string Words, IReadOnlyList<double> Bounds, IReadOnlyList<string> BoundTexts, bool Diverging)
{
    /// <summary>Word for one more class below the first, in a hue of its own: `fewer`; null for none.</summary>
    public string? Below { get; init; }

    /// <summary>The colours of the classes, ascending.</summary>
    public IReadOnlyList<Token> Classes =>
        Diverging ? [Token.Div1, Token.Div2, Token.Div3, Token.Div4, Token.Div5]
        : Below is null ? [Token.Seq1, Token.Seq2, Token.Seq3, Token.Seq4, Token.Seq5]
        : [Token.Div2, Token.Seq1, Token.Seq2, Token.Seq3, Token.Seq4, Token.Seq5];

    /// <summary>The colour of a value; null if it has none.</summary>
    public Token? this[double? value]
    {
        get
        {
            if (Bounds.Count != Classes.Count - 1 || BoundTexts.Count != Bounds.Count)
                throw new InvalidOperationException($"{Classes.Count} classes need {Classes.Count - 1} limits with texts.");
            return value is { } known && !double.IsNaN(known) ? Classes[Bounds.Count(b => b <= known)] : null;
        }
    }
}
