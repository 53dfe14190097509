namespace Caseload.Engine.Waiting;

/// <summary>
/// What a stage can use up in a day: hours, places, slots. Opened each day; what is granted never exceeds what is available.
/// </summary>
/// <remarks>What is left at the end of a day is lost. Owned by one thread.</remarks>
public sealed class Capacity(string name)
{
    /// <summary>A name for people.</summary>
    public string Name => name;

    /// <summary>What the day offers.</summary>
    public double Available { get; private set; }

    /// <summary>What was granted today, at most <see cref="Available"/>.</summary>
    public double Used { get; private set; }

    /// <summary>What was wanted today and not granted.</summary>
    public double Refused { get; private set; }

    /// <summary>What today still offers.</summary>
    public double Left => Available - Used;

    /// <summary>The sum of <see cref="Available"/> over all days opened.</summary>
    public double TotalAvailable { get; private set; }

    /// <summary>The sum of <see cref="Used"/> over all days.</summary>
    public double TotalUsed { get; private set; }

    /// <summary>The sum of <see cref="Refused"/> over all days.</summary>
    public double TotalRefused { get; private set; }

    /// <summary>Begins a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or NaN.</exception>
    public void Open(double available)
    {
        Require(available);
        Available = available;
        Used = 0.0;
        Refused = 0.0;
        TotalAvailable += available;
    }

    /// <summary>Takes up to a wanted amount, as much as is left.</summary>
    /// <returns>What is granted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or NaN.</exception>
    public double Take(double wanted)
    {
        Require(wanted);
        var granted = Math.Min(wanted, Available - Used);
        Record(granted, wanted);
        return granted;
    }

    /// <summary>Takes up to a wanted number of whole units, as many as fit into what is left.</summary>
    /// <returns>How many are granted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int TakeWhole(int wanted)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(wanted);
        var granted = (int)Math.Min(wanted, Math.Floor(Available - Used));
        Record(granted, wanted);
        return granted;
    }

    private void Record(double granted, double wanted)
    {
        Used = Math.Min(Available, Used + granted);
        Refused += wanted - granted;
        TotalUsed += granted;
        TotalRefused += wanted - granted;
    }

    private static void Require(double amount)
    {
        if (!(amount >= 0.0))
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "An amount is at least 0.");
        }
    }
}
