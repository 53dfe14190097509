using Caseload.Model.Recording;

namespace Caseload.Analysis.Headlines;

/// <summary>Arrests, book-ins, people detained and departures: means over the last months and over the last year.</summary>
internal static class Levels
{
    /// <summary>Measure, unit.</summary>
    internal static readonly (string Measure, string Unit)[] Shown =
    [
        ("arrests", "ERO arrests a day"),
        ("bookins", "ICE book-ins a day"),
        ("detained", "people detained at midnight"),
        ("departures", "departures a day"),
        ("departures_ice", "departures a day"),
    ];

    public static IEnumerable<Headline> All(RecordLayout layout, Goal goal, Period period, Period year)
    {
        foreach (var (name, unit) in Shown)
        {
            yield return Mean(layout, name, unit, "period", period);
            yield return Mean(layout, name, unit, "year", year);
        }
        var asked = goal.Mean(period.Within(layout.Horizon));
        yield return new("target.period", "arrests a day", $"Mean of the target, {period}; 0 where none stands.", _ => asked);
    }

    internal static Headline Mean(RecordLayout layout, string name, string unit, string part, Period period)
    {
        var place = RunRecord.Place(layout, name);
        var days = period.Within(layout.Horizon);
        return new($"{name}.{part}", unit, $"Mean of {name}, {period}.", run => run.Mean(place, days))
        {
            Judgment = RunRecord.Judged(layout, place),
        };
    }
}
