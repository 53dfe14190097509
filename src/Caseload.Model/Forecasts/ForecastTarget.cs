namespace Caseload.Model.Forecasts;

/// <summary>How often a count is made.</summary>
public enum Cadence
{
    Week = 0,
    Month = 1,
}

/// <summary>A count of the public record that is forecast and scored.</summary>
/// <param name="Name">As written in files.</param>
/// <param name="Counts">What is counted.</param>
/// <param name="TargetEndDate">Which day a count's last day is.</param>
public sealed record ForecastTarget(string Name, Cadence Cadence, string Counts, string TargetEndDate)
{
    /// <summary>The nation's location; any other location is the name of an AOR.</summary>
    public const string Nation = "US";

    public static ForecastTarget ArrestsWeek { get; } =
        new("arrests_week", Cadence.Week, "ERO administrative arrests a week", "the week's Saturday");

    public static ForecastTarget DetainedMidnight { get; } =
        new("detained_midnight", Cadence.Week, "people in ICE detention at midnight", "the Sunday");

    public static ForecastTarget IceBookInsMonth { get; } =
        new("ice_bookins_month", Cadence.Month, "first book-ins a month of people arrested by ICE", "the month's last day");

    public static ForecastTarget RemovalBookOutsMonth { get; } =
        new("removal_bookouts_month", Cadence.Month, "removals from ICE detention a month", "the month's last day");

    /// <summary>All targets, in the order of tables.</summary>
    public static IReadOnlyList<ForecastTarget> All { get; } =
    [ArrestsWeek, DetainedMidnight, IceBookInsMonth, RemovalBookOutsMonth];

    /// <summary>The last day of the count that is a number of weeks or months after the one that ends on a day.</summary>
    public DateOnly After(DateOnly end, int steps) =>
        Cadence == Cadence.Week ? end.AddDays(7 * steps) : end.AddDays(1).AddMonths(steps).AddDays(-1);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
