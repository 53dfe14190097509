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

    /// <summary>The switch that must be on for rows that start on or after <see cref="GateFrom"/>; null if none.</summary>
    public Lever? Gate { get; init; }

    /// <summary>The first `as_of` that <see cref="Gate"/> holds back.</summary>
    public DateOnly GateFrom { get; init; } = DateOnly.MinValue;

    /// <summary>A value before the family's first row, where that is not the first row's own.</summary>
    public double? Before { get; init; }
}
