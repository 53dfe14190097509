using Caseload.Charts.Numbers;

namespace Caseload.Charts.Ribbons;

/// <summary>One week of a stack, or a gap of several weeks. Immutable.</summary>
/// <param name="From">Its first day's number.</param>
/// <param name="End">The number of the day after its last.</param>
/// <param name="Tops">Upper ends of the parts, 0 to 1, after a first zero; null for a gap.</param>
internal sealed record StackWeek(int From, int End, double[]? Tops)
{
    private const double Slack = 1e-6; // shares that were added up elsewhere

    /// <summary>The share of a part; zero in a gap.</summary>
    public double Share(int part) => Tops is null ? 0 : Tops[part + 1] - Tops[part];

    /// <summary>The weeks of a stack within an axis, in order of time, with one gap where one or more have no stack.</summary>
    public static IReadOnlyList<StackWeek> Of(Ribbon ribbon, int from, int end)
    {
        List<StackWeek> weeks = [];
        var shares = ribbon.Parts.Select(part => part.Shares.DistinctBy(s => s.From).ToDictionary(s => s.From)).ToArray();
        foreach (var days in ribbon.Parts.SelectMany(p => p.Shares).DistinctBy(s => s.From).OrderBy(s => s.From))
        {
            var tops = Added(ribbon, [.. shares.Select(s => s.TryGetValue(days.From, out var share) ? share.Drawable : null)]);
            var last = weeks.Count == 0 ? from : weeks[^1].End;
            var (first, after) = (Math.Max(days.From.DayNumber, last), Math.Min(days.To.DayNumber + 1, end));
            if (after <= first)
                continue;
            if (weeks.Count > 0 && first > last)
                Add(weeks, new(last, first, null));
            Add(weeks, new(first, after, tops));
        }
        return weeks;
    }

    private static void Add(List<StackWeek> weeks, StackWeek week)
    {
        if (week.Tops is null && weeks.Count > 0 && weeks[^1].Tops is null)
            weeks[^1] = weeks[^1] with { End = week.End };
        else
            weeks.Add(week);
    }

    private static double[]? Added(Ribbon ribbon, double?[] shares)
    {
        var tops = new double[shares.Length + 1];
        var missing = false;
        for (var i = 0; i < shares.Length; i++)
        {
            if (shares[i] < -Slack)
                throw new ArgumentException($"{ribbon.Name}: a share of '{ribbon.Parts[i].Name}' is below zero.", nameof(shares));
            missing |= shares[i] is null;
            tops[i + 1] = tops[i] + Math.Max(0, shares[i] ?? 0);
        }
        if (tops[^1] > 1 + Slack)
            throw new ArgumentException(
                $"{ribbon.Name}: the shares of a week are {NumberFormat.Percent.Rounded(tops[^1], 1e-4)} together, over 100%.",
                nameof(shares)
            );
        return missing || tops[^1] <= 0 ? null : [.. tops.Select(top => Math.Min(top, 1))];
    }
}
