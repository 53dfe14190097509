using Caseload.Engine.Numerics;
using Caseload.Model.Inputs;
using Caseload.Model.Policy;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Arrests;

/// <summary>
/// Custodial supply (mechanism 2.2): detainers, after a log-normal lag, times the share that becomes an arrest, and transfers
/// without a detainer. Shared over offices by their custodial arrests of 2024, which already hold their cooperation.
/// </summary>
public sealed class CustodialSupply
{
    public static readonly Lever Detainers = new(
        "pool.detainers_daily",
        "detainers/day",
        0,
        20000,
        "ICE detainers prepared a day."
    )
    {
        From = LeverDefault.Record,
    };

    public static readonly Parameter LagMedian = new("pool.detainers.lag_median_days", "days");

    public static readonly Parameter Conversion = new("pool.detainers.conversion", "ratio")
    {
        Dated = true,
        Gates = [new(new DateOnly(2025, 1, 26), Switches.Priorities)],
    };

    public static readonly Parameter WithoutDetainer = new("pool.custodial_without_detainer_daily", "arrests/day")
    {
        Dated = true,
    };

    private const int LongestLag = 120;
    private readonly double[] share;

    public CustodialSupply(World world)
    {
        var inputs = world.Inputs;
        share = Target.Normalised(Custodial2024(inputs.Records));
        var conversion = inputs.Daily(Conversion);
        var without = inputs.Daily(WithoutDetainer);
        var lagged = Lagged(world, inputs.Value(LagMedian), inputs.Value(Lags.Sigma));
        ByDay = new double[inputs.Days];
        for (var t = 0; t < ByDay.Length; t++)
            ByDay[t] = lagged[t] * conversion[t] + without[t];
    }

    /// <summary>People in jails and prisons who can be taken over, a day, in the nation.</summary>
    public double[] ByDay { get; }

    public static double[] Custodial2024(PublicRecords records) =>
        [.. Enumerable.Range(0, Office.Count).Select(o => records.Arrests2024[o] - records.AtLarge2024[o])];

    public double Of(int office, int day) => ByDay[day] * share[office];

    public double ShareOf(int office) => share[office];

    // Detainers of the days before, each with the log-normal weight of its lag; before the horizon, the record.
    private static double[] Lagged(World world, double median, double sigma)
    {
        var inputs = world.Inputs;
        var weights = LagWeights(median, sigma);
        var daily = inputs.Daily(Detainers);
        var record = inputs.Records.Detainers;
        var history = new double[LongestLag + daily.Length];
        for (var i = 0; i < LongestLag; i++)
        {
            var date = inputs.Date(i - LongestLag);
            var week = Math.Clamp((date.DayNumber - record.WeekStart[0].DayNumber) / 7, 0, record.Value.Count - 1);
            history[i] = record.Value[week] / record.DaysCovered[week];
        }
        daily.CopyTo(history, LongestLag);
        var lagged = new double[daily.Length];
        for (var t = 0; t < lagged.Length; t++)
        {
            var sum = 0.0;
            for (var lag = 0; lag < LongestLag; lag++)
                sum += weights[lag] * history[t + LongestLag - lag];
            lagged[t] = sum;
        }
        return lagged;
    }

    private static double[] LagWeights(double median, double sigma)
    {
        var weights = new double[LongestLag];
        var sum = 0.0;
        for (var lag = 0; lag < LongestLag; lag++)
        {
            var z = Exact.Log((lag + 0.5) / median) / sigma;
            weights[lag] = Exact.Exp(-0.5 * z * z) / (lag + 0.5);
            sum += weights[lag];
        }
        for (var lag = 0; lag < LongestLag; lag++)
            weights[lag] /= sum;
        return weights;
    }
}
