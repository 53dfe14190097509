using Caseload.Model.Registry;

namespace Caseload.Model.Departures;

/// <summary>Groups of countries that take people back alike, in the order of their numbers.</summary>
public static class Countries
{
    public const int Groups = 5;
    public const int Mexico = 0;
    public const int Uncooperative = 4;

    public static readonly IReadOnlyList<Parameter> Shares =
    [
        new("country_group.share_of_ice_arrests.mexico", "share"),
        new("country_group.share_of_ice_arrests.northern_triangle", "share"),
        new("country_group.share_of_ice_arrests.south_america_caribbean", "share"),
        new("country_group.share_of_ice_arrests.other", "share"),
        new("country_group.share_of_ice_arrests.recalcitrant", "share"),
    ];

    /// <summary>Median days from a final order to readiness, before the regime's factor.</summary>
    public static readonly IReadOnlyList<Parameter> MedianDays =
    [
        new("removals.days_order_to_removal.mexico", "days"),
        new("removals.days_order_to_removal.northern_triangle", "days"),
        new("removals.days_order_to_removal.south_america_caribbean", "days"),
        new("removals.days_order_to_removal.other_cooperative", "days"),
        new("removals.days_order_to_removal.recalcitrant", "days"),
    ];

    /// <summary>
    /// Whether a charter to a group can fly on a day: Mexico and the Northern Triangle Monday to Friday, South America and the
    /// Caribbean Tuesday and Thursday, other countries every second Wednesday, uncooperative ones every fourth Friday.
    /// </summary>
    public static bool Flies(int group, DateOnly date)
    {
        var week = date.DayNumber / 7;
        return group switch
        {
            0 or 1 => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
            2 => date.DayOfWeek is DayOfWeek.Tuesday or DayOfWeek.Thursday,
            3 => date.DayOfWeek is DayOfWeek.Wednesday && week % 2 == 0,
            _ => date.DayOfWeek is DayOfWeek.Friday && week % 4 == 0,
        };
    }

    /// <summary>Days before a date on which no charter to a group could fly, back to the last on which one could.</summary>
    public static int DaysSinceFlight(int group, DateOnly date)
    {
        var days = 0;
        while (!Flies(group, date.AddDays(-1 - days)))
            days++;
        return days;
    }
}
