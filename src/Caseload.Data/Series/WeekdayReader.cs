using Caseload.Data.Tables;

namespace Caseload.Data.Series;

/// <summary>Index of arrests by weekday, Sunday first, mean 1: the mean of the US 2012 and Texas 2025 patterns.</summary>
internal static class WeekdayReader
{
    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    public static double[] Read(string path)
    {
        using var table = Table.Open(path, "geography", "weekday", "index_mean_1", "period_end");
        var (sum, patterns) = (new double[7], new int[7]);
        foreach (var row in table)
        {
            row.Observed(3);
            var index = row.Amount(2);
            var (first, last) = Range(row);
            for (var day = first; ; day = (day + 1) % 7)
            {
                sum[day] += index;
                patterns[day]++;
                if (day == last)
                    break;
            }
        }
        if (patterns.Any(n => n != patterns[0] || n == 0))
            throw new Errors.UserError("a weekday is missing from a pattern", "each weekday once a pattern", place: new(path));
        var mean = sum.Sum() / 7;
        return [.. sum.Select(s => s / mean)];
    }

    /// <summary>`Monday` or `Monday-Friday`.</summary>
    private static (int First, int Last) Range(TableRow row)
    {
        var words = row.Text(1).Split('-');
        var (first, last) = (Array.IndexOf(Days, words[0]), Array.IndexOf(Days, words[^1]));
        return first >= 0 && last >= 0 && words.Length <= 2
            ? (first, last)
            : throw row.Error(1, $"'{row.Text(1)}' is not a weekday", "a weekday, or two with '-' between");
    }
}
