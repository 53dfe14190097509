using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>What was public when: months by edition, the arrests of the release of March 2025, facilities by edition.</summary>
internal static class EditionReader
{
    public static Editions Read(string vintages, string arrests, string facilities)
    {
        var months = Months(vintages);
        return new()
        {
            BookInsIce = [.. months[("bookins_monthly", "ICE")]],
            BookInsCbp = [.. months[("bookins_monthly", "CBP")]],
            RemovalBookOuts = [.. months[("bookouts_monthly", "Release to Remove")]],
            AverageDailyPopulation = [.. months[("adp_monthly", "Total")]],
            AverageDailyPopulationIce = [.. months[("adp_monthly", "ICE")]],
            Arrests = Arrests(arrests),
            Facilities = Facilities(facilities),
        };
    }

    private static ILookup<(string Series, string Item), MonthEdition> Months(string path)
    {
        using var table = Table.Open(path, "series", "item", "period", "value", "status", "published");
        List<((string, string) Key, MonthEdition Edition)> editions = [];
        foreach (var row in table)
            editions.Add(
                ((row.Text(0), row.Text(1)), new(row.ObservedMonth(2), row.Amount(3), row.Is(4, "month closed"), row.Observed(5)))
            );
        return editions.ToLookup(e => e.Key, e => e.Edition);
    }

    // Weeks there start on Mondays: one from Sunday is a seventh of the week before and six sevenths of its own.
    private static WeeklySeries Arrests(string path)
    {
        using var table = Table.Open(path, "week_start", "total");
        List<DateOnly> weeks = [];
        List<double> values = [];
        var (last, before) = (DateOnly.MinValue, 0.0);
        foreach (var row in table)
        {
            var monday = row.Observed(0);
            if (monday.DayOfWeek != DayOfWeek.Monday)
                throw row.Error(0, $"{row.Text(0)} is a {monday.DayOfWeek}", "a Monday");
            var arrests = row.Amount(1);
            if (last != DateOnly.MinValue)
            {
                if (monday != last.AddDays(7))
                    throw row.Error(0, $"the week {row.Text(0)} does not follow the one before", "each week once, in order");
                weeks.Add(monday.AddDays(-1));
                values.Add((before + 6 * arrests) / 7);
            }
            (last, before) = (monday, arrests);
        }
        return new(weeks, values, [.. weeks.Select(_ => 7)]);
    }

    private static IReadOnlyList<FacilityAverages> Facilities(string path)
    {
        using var table = Table.Open(path, "as_of", "aor", "average_daily_population", "source_file");
        var editions = new SortedDictionary<DateOnly, double[]>();
        foreach (var row in table)
        {
            var published = EditionDay.Of(row, 3, row.Observed(0));
            if (!editions.TryGetValue(published, out var people))
                editions.Add(published, people = new double[Office.Count]);
            people[OfficeName.Of(row, 1)] += row.Amount(2);
        }
        return [.. editions.Select(e => new FacilityAverages(e.Key, e.Value))];
    }
}
