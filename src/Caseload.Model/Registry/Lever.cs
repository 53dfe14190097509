namespace Caseload.Model.Registry;

/// <summary>Where a lever's values come from when a scenario does not set it.</summary>
public enum LeverDefault
{
    /// <summary>One constant, <see cref="Lever.Default"/>.</summary>
    Constant,

    /// <summary>The dated rows of the family with the lever's id in data/parameters.csv, drawn for each run.</summary>
    DatedRows,

    /// <summary>The observed record up to its end, then a held mean with the record's own spread.</summary>
    Record,
}

/// <summary>A policy input that someone decides, or an outside driver that a scenario may set: a schedule over dates.</summary>
/// <param name="Id">The lever's id: its family's id without date suffix.</param>
/// <param name="Unit">The unit that scenario files may repeat after a value.</param>
/// <param name="Low">The least value that a scenario may set.</param>
/// <param name="High">The largest value that a scenario may set.</param>
/// <param name="Note">One neutral sentence: what the lever does.</param>
public sealed record Lever(string Id, string Unit, double Low, double High, string Note)
{
    public LeverDefault From { get; init; } = LeverDefault.Constant;

    /// <summary>The value of a lever without rows or record, where no scenario gives one.</summary>
    public double Default { get; init; }

    /// <summary>The value before the first dated row; null where that row holds before its own date too.</summary>
    public double? Before { get; init; }

    /// <summary>True for a switch: only 0 and 1 are allowed.</summary>
    public bool Switch => string.Equals(Unit, "indicator", StringComparison.Ordinal);

    /// <summary>True where the lever has no coefficient in the model: it is recorded and reported "not estimable".</summary>
    public bool NotEstimable { get; init; }
}
