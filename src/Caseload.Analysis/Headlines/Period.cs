using System.Globalization;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Headlines;

/// <summary>Days of a horizon, both ends included. Compared by value.</summary>
public sealed record Period(DateOnly From, DateOnly To)
{
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>
    /// The last full calendar months of a horizon, at most <paramref name="months"/>; the whole horizon if it holds none.
    /// </summary>
    public static Period LastFullMonths(Horizon horizon, int months)
    {
        var end = new DateOnly(horizon.To.Year, horizon.To.Month, 1);
        if (horizon.To.AddDays(1).Day == 1)
            end = end.AddMonths(1);
        var first = new DateOnly(horizon.From.Year, horizon.From.Month, 1);
        if (horizon.From.Day > 1)
            first = first.AddMonths(1);
        if (first >= end)
            return new(horizon.From, horizon.To);
        var start = end.AddMonths(-months);
        return new(start < first ? first : start, end.AddDays(-1));
    }

    /// <summary>All full calendar months of a horizon, in order.</summary>
    public static IReadOnlyList<Period> FullMonths(Horizon horizon)
    {
        List<Period> months = [];
        var first = new DateOnly(horizon.From.Year, horizon.From.Month, 1);
        if (first < horizon.From)
            first = first.AddMonths(1);
        for (; first.AddMonths(1).AddDays(-1) <= horizon.To; first = first.AddMonths(1))
            months.Add(new(first, first.AddMonths(1).AddDays(-1)));
        return months;
    }

    /// <summary>Both ends in ISO form.</summary>
    public override string ToString() => $"{Iso(From)} to {Iso(To)}";

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The first and last day as numbers from the horizon's first day, cut to the horizon.</summary>
    internal DaySpan Within(Horizon horizon) =>
        new(
            Math.Max(0, From.DayNumber - horizon.From.DayNumber),
            Math.Min(horizon.Days - 1, To.DayNumber - horizon.From.DayNumber)
        );
}

/// <summary>Day numbers from 0, both ends included; empty if the first is after the last.</summary>
public readonly record struct DaySpan(int First, int Last)
{
    public bool Empty => First > Last;

    public int Count => Math.Max(0, Last - First + 1);
}
