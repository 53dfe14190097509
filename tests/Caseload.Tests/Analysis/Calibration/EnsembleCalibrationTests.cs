using Caseload.Analysis.Calibration;
using Caseload.Tests.Engine;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Calibration;

/// <summary>The fit of a few members, on the model itself.</summary>
public sealed class EnsembleCalibrationTests
{
    private static readonly CalibrationPlan Plan = new(
        Lab.Baseline,
        Lab.Table,
        Lab.Records,
        ["target.push.gain", "custody.hazard.nondeparture.cbp", "null.1"],
        8,
        2,
        Chance.Seed,
        2
    );

    private static readonly EnsembleCalibration Calibration = new(Plan);
    private static readonly IReadOnlyList<CalibrationSeries> Series = CalibrationRecord.Of(Lab.Records, Calibration.Layout);

    [Fact]
    public void AFitThatGoesOnAfterABreakIsTheSame()
    {
        List<(int Steps, double[][] Members)> kept = [];
        var whole = Calibration.Fit(Series, done: (step, members) => kept.Add((step, members)));
        Assert.Equal([1, 2], kept.Select(k => k.Steps));
        Assert.Equal(kept[1].Members, whole);
        Assert.Equal(whole, Calibration.Fit(Series, from: kept[0]));
        Assert.Equal(whole, new EnsembleCalibration(Plan with { Threads = 1 }).Fit(Series));
    }

    [Fact]
    public void AParameterThatNothingReadsMovesNoPrediction()
    {
        var prior = Calibration.Prior();
        double[][] moved = [.. prior.Select(m => new[] { m[0], m[1], m[2] + 3 })];
        Assert.Equal(Calibration.Predict(prior, 0, Series), Calibration.Predict(moved, 0, Series));
        double[][] pushed = [.. prior.Select(m => new[] { m[0] + 1, m[1], m[2] })];
        Assert.NotEqual(Calibration.Predict(prior, 0, Series), Calibration.Predict(pushed, 0, Series));
    }

    [Fact]
    public void CandidatesHaveARangeAndAMechanismUpToEight()
    {
        var candidates = CalibrationCandidates.Of(Caseload.Model.Catalogue.Parameters, Lab.Table);
        Assert.Contains("target.push.gain", candidates);
        Assert.DoesNotContain("trust.stock_half_life_days", candidates);
        Assert.All(candidates, id => Assert.Contains(Lab.Table.Family(id), r => r.Low < r.High));
    }
}
