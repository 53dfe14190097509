using Caseload.Data.Tables;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Series;

/// <summary>Weekly national counts: weeks start on a Sunday, a first or last week may cover fewer days.</summary>
internal static class WeeklyReader
{
    public static WeeklySeries Read(string path, string column)
    {
        using var table = Table.Open(path, "week_start", column, "days_covered");
        List<DateOnly> weeks = [];
        List<double> values = [];
        List<int> days = [];
        foreach (var row in table)
        {
            var week = row.Observed(0);
            var covered = row.Number(2);
            if (week.DayOfWeek != DayOfWeek.Sunday)
                throw row.Error(0, $"{row.Text(0)} is a {week.DayOfWeek}", "a Sunday");
            if (covered is not (1 or 2 or 3 or 4 or 5 or 6 or 7))
                throw row.Error(2, $"'{row.Text(2)}' days are covered", "1 to 7");
            if (weeks.Count > 0 && week <= weeks[^1])
                throw row.Error(0, $"the week {row.Text(0)} is out of order", "each week once, in order");
            if (weeks.Count > 0 && week.AddDays((int)covered - 1) > Horizon.LatestStart)
                throw row.Error(0, $"the week {row.Text(0)} reaches beyond the record", "nothing after 2025-08-31");
            weeks.Add(week);
            values.Add(row.Amount(1));
            days.Add((int)covered);
        }
        return new(weeks, values, days);
    }
}
