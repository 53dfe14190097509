namespace Caseload.Engine.Draws;

/// <summary>
/// What a draw is for. A user declares each purpose once, with a number that is unique and never given to another purpose,
/// so that adding a purpose changes no other draw.
/// </summary>
public sealed class Purpose
{
    /// <summary>The first number kept for the engine itself.</summary>
    public const int FirstReserved = 0xFFF0;

    internal const int Strata = 0xFFFF;
    internal const int WithinStratum = 0xFFFE;

    /// <summary>Declares a purpose.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is 65,520 or more; these are the engine's.</exception>
    public Purpose(ushort number, string name)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, FirstReserved);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Number = number;
        Name = name;
    }

    /// <summary>The number that enters the counter.</summary>
    public ushort Number { get; }

    /// <summary>A name for people; it enters no draw.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
