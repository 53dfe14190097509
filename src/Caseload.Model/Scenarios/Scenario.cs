namespace Caseload.Model.Scenarios;

/// <summary>The days of a run, both ends included. Compared by value.</summary>
public sealed record Horizon(DateOnly From, DateOnly To)
{
    /// <summary>The first day on which a run may start: the records begin here.</summary>
    public static readonly DateOnly EarliestStart = new(2022, 10, 1);

    /// <summary>The first day where a scenario brings priors of its own: detainers are recorded from 120 days before.</summary>
    public static readonly DateOnly EarliestWithPriors = new(2016, 2, 1);

    /// <summary>The last day on which a run may start: the records end here.</summary>
    public static readonly DateOnly LatestStart = new(2025, 8, 31);

    /// <summary>The longest horizon, in years after the start.</summary>
    public const int MostYears = 10;

    /// <summary>Number of days, at least 1.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;
}

/// <summary>A value from a date on. With <paramref name="To"/>, a straight line from the value before, reached on that day.</summary>
public sealed record LeverStep(DateOnly From, DateOnly? To, double Value);

/// <summary>One lever over dates: steps in order of date; before the first step the lever's default holds.</summary>
public sealed record LeverSchedule(string Lever, IReadOnlyList<LeverStep> Steps)
{
    /// <summary>The value on a date, given the default's value on any date. A line starts from the end of the step before it.</summary>
    public double On(DateOnly date, Func<DateOnly, double> byDefault)
    {
        for (var i = Steps.Count - 1; i >= 0; i--)
        {
            var step = Steps[i];
            if (step.From > date)
                continue;
            if (step.To is not { } to || date >= to)
                return step.Value;
            var before = i > 0 ? Steps[i - 1].Value : byDefault(step.From.AddDays(-1));
            return before
                + (step.Value - before) * (date.DayNumber - step.From.DayNumber + 1) / (to.DayNumber - step.From.DayNumber + 1);
        }
        return byDefault(date);
    }
}

/// <summary>A range that a scenario gives a parameter (a whole family); low = central = high pins it.</summary>
public sealed record ParameterRange(string Parameter, double Low, double Central, double High);

/// <summary>A resolved scenario: its parents are already folded in.</summary>
public sealed record Scenario(string Name, string Title, string About, string? Source, Horizon Horizon)
{
    public IReadOnlyList<LeverSchedule> Levers { get; init; } = [];

    public IReadOnlyList<ParameterRange> Parameters { get; init; } = [];

    /// <summary>A file of parameter rows of that time, which stand in place of the table's families; null: the table's own.</summary>
    public string? Priors { get; init; }

    /// <summary>From this day on the record is not used: outside drivers are held with their spread. The day after the data.</summary>
    public DateOnly Origin { get; init; } = Horizon.LatestStart.AddDays(1);
}
