namespace Caseload.Charts.Numbers;

/// <summary>Median and the ranges of 5 in 10 and 9 in 10. Compared by value.</summary>
public sealed record ChartInterval(double Median, double Low50, double High50, double Low90, double High90)
{
    /// <summary>True if all five are numbers that can be drawn.</summary>
    public bool Drawable =>
        double.IsFinite(Median)
        && double.IsFinite(Low50)
        && double.IsFinite(High50)
        && double.IsFinite(Low90)
        && double.IsFinite(High90);
}

/// <summary>A value over days, both ends included; null where there is none: a gap, never zero. Compared by value.</summary>
public sealed record DatedValue(DateOnly From, DateOnly To, double? Value)
{
    /// <summary>Part of a period that was not over: shown apart, as a rate, never joined to the others.</summary>
    public bool Incomplete { get; init; }

    /// <summary>The middle, in days: where a value over several days is placed.</summary>
    public double Middle => (From.DayNumber + To.DayNumber) / 2.0;

    /// <summary>The value if it can be drawn.</summary>
    public double? Drawable => Value is { } value && double.IsFinite(value) ? value : null;
}

/// <summary>An interval over days, both ends included; null where there is none. Compared by value.</summary>
public sealed record DatedInterval(DateOnly From, DateOnly To, ChartInterval? Value)
{
    public double Middle => (From.DayNumber + To.DayNumber) / 2.0;

    public ChartInterval? Drawable => Value is { Drawable: true } value ? value : null;
}
