using System.Globalization;
using Caseload.Analysis.Headlines;

namespace Caseload.Analysis.Claims;

/// <summary>Recorded stocks: pools, beds, people held, years spent in custody.</summary>
internal static class StockFigures
{
    private const string Nights = "data/series/detained_daily_national.csv";
    private const string Convicted = "pool.criminal_docket.convicted_nondetained";
    private const string Ordered = "pool.final_orders.nondetained_nov2024";

    public static IEnumerable<ClaimFigure> Detained(ClaimGround ground, Period days)
    {
        double[] nights = [.. Dates(days).Select(ground.Night).OfType<double>()];
        if (nights.Length > 0)
            yield return new("People detained at midnight", "persons", nights.Average(), Nights) { Period = days };
    }

    /// <summary>Years that people spent in custody over the days.</summary>
    public static IEnumerable<ClaimFigure> YearsInCustody(ClaimGround ground, Period days)
    {
        double[] nights = [.. Dates(days).Select(ground.Night).OfType<double>()];
        if (nights.Length > 0)
            yield return new("Years spent in custody by all people detained", "person-years", nights.Sum() / 365.25, Nights)
            {
                Period = days,
            };
    }

    /// <summary>
    /// People convicted or ordered removed: the larger of the two pools where one holds the other, their sum where nobody is in both.
    /// </summary>
    public static IEnumerable<ClaimFigure> Union(ClaimGround ground)
    {
        List<ClaimFigure> parts = [.. ground.Row(Convicted), .. ground.Row(Ordered)];
        if (parts.Count < 2)
            return parts;
        var (least, most) = (parts.Max(p => p.Value), parts.Sum(p => p.Value));
        return
        [
            new(
                "People convicted or ordered removed, not detained: how many are both is not published",
                "persons",
                double.NaN,
                "data/parameters.csv"
            )
            {
                Low = least,
                High = most,
                Same = true,
            },
            .. parts,
        ];
    }

    /// <summary>People convicted on the docket: those not detained and those recorded in detention.</summary>
    public static IEnumerable<ClaimFigure> Docket(ClaimGround ground, Period days)
    {
        List<ClaimFigure> parts = [.. ground.Row(Convicted)];
        if (parts.Count == 0 || ShareFigures.Convicted(ground, days.To) is not var (people, date))
            return parts;
        var held = new ClaimFigure(
            "People detained who are convicted",
            "persons",
            people,
            "data/series/detained_snapshot_agency_criminality.csv"
        )
        {
            Period = new(date, date),
        };
        return
        [
            new("People convicted, not detained and detained", "persons", parts[0].Value + people, "the two below")
            {
                Same = true,
            },
            .. parts,
            held,
        ];
    }

    /// <summary>People detained over each count of beds that was in force.</summary>
    public static IEnumerable<ClaimFigure> Occupancy(ClaimGround ground, Period days)
    {
        if (ground.Night(days.To) is not { } people)
            yield break;
        foreach (
            var (what, beds) in new[] { ("beds funded", "custody.beds.funded"), ("beds under contract", "custody.beds.contract") }
        )
        {
            var rows = ground.Parameters.Family(beds);
            if ((rows.LastOrDefault(r => r.AsOf <= days.To) ?? (rows.Count > 0 ? rows[0] : null)) is not { } row)
                continue;
            yield return new(
                $"People detained at midnight over {what} as of {Period.Iso(row.AsOf)} ({row.Central.ToString("#,0", CultureInfo.InvariantCulture)})",
                "share",
                people / row.Central,
                $"{Nights}, data/parameters.csv {row.Id}"
            )
            {
                Period = new(days.To, days.To),
            };
        }
    }

    /// <summary>People detained over the beds that a claim names.</summary>
    public static IEnumerable<ClaimFigure> InUse(ClaimGround ground, Period days, double? beds)
    {
        if (ground.Night(days.To) is { } people && beds > 0)
            yield return new("People detained at midnight over the beds named", "share", people / beds.Value, Nights)
            {
                Period = new(days.To, days.To),
            };
    }

    private static IEnumerable<DateOnly> Dates(Period days) => Enumerable.Range(0, days.Days).Select(i => days.From.AddDays(i));
}
