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
/// <param name="EndDay">Which day of the week a count's last day is; of months it is the month's last day, and this is null.</param>
public sealed record ForecastTarget(string Name, Cadence Cadence, string Counts, DayOfWeek? EndDay)
{
    /// <summary>The nation's location; any other location is the name of an AOR.</summary>
    public const string Nation = "US";

    public static ForecastTarget ArrestsWeek { get; } =
        new("arrests_week", Cadence.Week, "ERO administrative arrests a week", DayOfWeek.Saturday);

    public static ForecastTarget DetainedMidnight { get; } =
        new("detained_midnight", Cadence.Week, "people in ICE detention at midnight", DayOfWeek.Sunday);

    public static ForecastTarget IceBookInsMonth { get; } =
        new("ice_bookins_month", Cadence.Month, "first book-ins a month of people arrested by ICE", null);

    public static ForecastTarget RemovalBookOutsMonth { get; } =
        new("removal_bookouts_month", Cadence.Month, "removals from ICE detention a month", null);

    /// <summary>All targets, in the order of tables.</summary>
    public static IReadOnlyList<ForecastTarget> All { get; } =
    [ArrestsWeek, DetainedMidnight, IceBookInsMonth, RemovalBookOutsMonth];

    /// <summary>A count may have this last day.</summary>
    public bool EndsOn(DateOnly date) => EndDay is { } day ? date.DayOfWeek == day : date.AddDays(1).Day == 1;

    /// <summary>The last day of the count that is a number of weeks or months after the one that ends on a day.</summary>
    public DateOnly After(DateOnly end, int steps) =>
        Cadence == Cadence.Week ? end.AddDays(7 * steps) : end.AddDays(1).AddMonths(steps).AddDays(-1);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
