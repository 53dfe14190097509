using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Caseload.Data.Errors;

/// <summary>
/// What a user gave cannot be used: the one error type that a user ever reads. Immutable. Shown as
/// `FILE:LINE:COLUMN: what; expected ...; did you mean ...?`, leaving out what is not known. Exit code 2.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The domain's word: a fault of the input, shown to its user")]
[SuppressMessage("Design", "CA1032", Justification = "An error without a place and an expectation must not be built")]
[SuppressMessage("Design", "MA0058", Justification = "The domain's word: a fault of the input, shown to its user")]
public sealed class UserError : Exception
{
    public UserError(string what, string? expected = null, string? nearest = null, Place place = default)
        : base(Render(what, expected, nearest, place))
    {
        What = what;
        Expected = expected;
        Nearest = nearest;
        Place = place;
    }

    /// <summary>Where it is.</summary>
    public Place Place { get; }

    /// <summary>The file as the user named it, or null.</summary>
    public string? File => Place.File;

    /// <summary>Line from 1; 0 where there is none.</summary>
    public int Line => Place.Line;

    /// <summary>Column from 1; 0 where there is none.</summary>
    public int Column => Place.Column;

    /// <summary>What was wrong.</summary>
    public string What { get; }

    /// <summary>What would have been right.</summary>
    public string? Expected { get; }

    /// <summary>The nearest valid name.</summary>
    public string? Nearest { get; }

    private static string Render(string what, string? expected, string? nearest, Place place)
    {
        var text = new StringBuilder();
        if (place.File is not null)
        {
            text.Append(place.File).Append(':');
            if (place.Line > 0)
                text.Append(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}:");
            text.Append(' ');
        }
        text.Append(what);
        if (expected is not null)
            text.Append("; expected ").Append(expected);
        if (nearest is not null)
            text.Append("; did you mean ").Append(nearest).Append('?');
        return Shown.Plain(text.ToString());
    }
}
