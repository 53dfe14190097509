using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>People detained at midnight, each day without a gap: the nation, and by office (where the facility is).</summary>
internal static class MidnightReader
{
    public static (DateOnly From, double[] National, double[][] ByOffice) Read(string nationalPath, string officePath)
    {
        var (from, national) = National(nationalPath);
        var offices = new double[national.Length][];
        var seen = new int[national.Length];
        using var table = Table.Open(officePath, "date", "aor", "detained_midnight");
        var likely = 0;
        foreach (var row in table)
        {
            var day = row.Observed(0).DayNumber - from.DayNumber;
            if (day < 0 || day >= national.Length)
                throw row.Error(0, $"{row.Text(0)} has no national count", "a day of the national file");
            var office = OfficeName.Of(row, 1, likely);
            likely = (office + 1) % Office.Count;
            if ((seen[day] >> office & 1) != 0)
                throw row.Error(1, $"the office '{row.Text(1)}' comes twice on this day", "each office once a day");
            seen[day] |= 1 << office;
            (offices[day] ??= new double[Office.Count])[office] = row.Amount(2);
        }
        for (var day = 0; day < national.Length; day++)
            Check(officePath, from.AddDays(day), seen[day], offices[day], national[day]);
        return (from, national, offices);
    }

    private static (DateOnly From, double[] People) National(string path)
    {
        using var table = Table.Open(path, "date", "detained_midnight");
        var from = DateOnly.MinValue;
        List<double> people = new(1_100);
        foreach (var row in table)
        {
            var date = row.Observed(0);
            if (people.Count == 0)
                from = date;
            else if (date != from.AddDays(people.Count))
                throw row.Error(0, $"{row.Text(0)} does not follow the day before", "every day once, in order");
            people.Add(row.Amount(1));
        }
        return (from, [.. people]);
    }

    private static void Check(string path, DateOnly date, int seen, double[]? offices, double national)
    {
        if (offices is null || seen != (1 << Office.Count) - 1)
            throw new Errors.UserError(
                $"an office is missing on {PlainDate.Text(date)}",
                "all 25 offices each day",
                place: new(path)
            );
        if (offices.Sum() > national)
            throw new Errors.UserError(
                $"the offices hold more people than the nation on {PlainDate.Text(date)}",
                "offices that add up to the national count or less",
                place: new(path)
            );
    }
}
