namespace Caseload.Model.Registry;

/// <summary>
/// An uncertain quantity that nobody decides. Declared once, as a static readonly field beside the code that uses it;
/// its range and source are the row or rows of data/parameters.csv with this id.
/// </summary>
/// <param name="Id">The row's id, or the id of a family without its date suffix.</param>
/// <param name="Unit">The unit of every row; a test holds it against the table.</param>
public sealed record Parameter(string Id, string Unit)
{
    /// <summary>True where the table holds one row for each regime (`id.fy2024`, `id.from_2025_02`, ...).</summary>
    public bool Dated { get; init; }

    /// <summary>Switches that hold rows back: a row is ruled by the last gate at or before its `as_of`.</summary>
    public IReadOnlyList<Gate> Gates { get; init; } = [];

    /// <summary>The value before the family's first row, where that is not the first row's own.</summary>
    public double? Before { get; init; }
}

/// <summary>Rows that start on or after <paramref name="From"/> hold only while the switch is on.</summary>
public sealed record Gate(DateOnly From, Lever Switch);
