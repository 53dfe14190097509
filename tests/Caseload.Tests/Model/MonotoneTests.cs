using Caseload.Engine.Ensembles;
using Caseload.Model;
using Caseload.Model.Recording;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;
using Caseload.Tests.Engine;
using MathNet.Numerics.Distributions;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>
/// More of what limits never gives less, in the mean over 200 paired runs, at the end of every week: flows as sums so far, stocks as
/// they stand. One-sided, at the rate of false alarms over all weeks of a test.
/// </summary>
public sealed class MonotoneTests
{
    private const int Runs = 200;
    private const int Days = 98;

    /// <summary>Little of everything, so that each part limits.</summary>
    private static readonly Scenario Scarce = Lab.Over(Days)
        .With("workforce.ero.officers", 5000)
        .With("custody.beds.contract", 40_000)
        .With("courts.judges", 500)
        .With("removals.flights.per_month", 90);

    private static readonly Lazy<List<float[]>> Without = new(() => Records(Scarce));

    [Theory]
    [InlineData("workforce.ero.officers", 6500, "arrests")]
    [InlineData("custody.beds.contract", 55_000, "detained")]
    [InlineData("courts.judges", 650, "court_completions")]
    [InlineData("removals.flights.per_month", 130, "departures")]
    public void More_never_gives_less(string lever, double value, string measure)
    {
        var with = Records(Scarce.With(lever, value));
        var layout = new RecordLayout(Scarce.Horizon, Catalogue.Measures);
        var weeks = Days / 7;
        var errors = Normal.InvCDF(0, 1, 1 - (Chance.FalseAlarm / weeks));
        for (var week = 1; week <= weeks; week++)
        {
            var difference = Enumerable
                .Range(0, Runs)
                .Select(run => At(layout, with[run], measure, 7 * week) - At(layout, Without.Value[run], measure, 7 * week))
                .ToArray();
            var mean = difference.Average();
            var error = Math.Sqrt(difference.Sum(d => (d - mean) * (d - mean)) / (Runs - 1) / Runs);
            Assert.True(mean >= -errors * error, $"week {week}: {mean:G4} with standard error {error:G3}");
            if (week == weeks)
                Assert.True(mean > errors * error, $"{lever} does not limit {measure}: {mean:G4} with {error:G3}");
        }
    }

    private static double At(RecordLayout layout, float[] record, string measure, int days)
    {
        var path = Lab.Days(layout, record, measure);
        if (layout.Measures.Single(m => string.Equals(m.Name, measure, StringComparison.Ordinal)).Kind == MeasureKind.Stock)
            return path[days - 1];
        var sum = 0.0;
        foreach (var value in path[..days])
            sum += value;
        return sum;
    }

    private static List<float[]> Records(Scenario scenario)
    {
        var experiment = Lab.Prepare(scenario);
        var records = new List<float[]>();
        EnsembleRunner.Run(
            Runs,
            experiment.Layout.Cells,
            threads: 2,
            () => experiment.CreateWorker(Chance.Seed, Vary.Both),
            (_, record) => records.Add(record[..experiment.Layout.WeekStart].ToArray())
        );
        return records;
    }
}
