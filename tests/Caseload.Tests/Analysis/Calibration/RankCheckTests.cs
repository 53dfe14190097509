using Caseload.Analysis.Calibration;
using Caseload.Tests.Engine;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Calibration;

/// <summary>Ranks on a model of two parameters and three values that an emulator can learn whole.</summary>
public sealed class RankCheckTests
{
    private const int Learnt = 600;
    private const int Others = 200;
    private const int Fits = 200;
    private const double FalseAlarms = 1e-3;

    private static readonly CalibrationPlan Plan = new(
        Lab.Baseline,
        Lab.Table,
        Lab.Records,
        ["first", "second"],
        200,
        4,
        Chance.Seed,
        2
    );

    private static readonly double[][] Truths = EnsembleSmootherTests.Normals(2, 7)[..(Learnt + Others + Fits)];

    [Fact]
    public void ARightFitPasses()
    {
        var ranks = Ranks(Said(1), noise: 0.4);
        Assert.All(ranks, r => Assert.InRange(r.Distance, 0, RankCheck.Limit(Fits, 2, FalseAlarms)));
        Assert.All(ranks, r => Assert.InRange(r.Recovered, 0.7, 1));
    }

    [Fact]
    public void AFitThatReadsAnotherModelThanMadeTheDataDoesNot()
    {
        var ranks = Ranks([.. Said(1)[..^Fits], .. Said(1.6)[^Fits..].Select(s => s.Select(v => v + 0.8).ToArray())], noise: 0.4);
        Assert.Contains(ranks, r => r.Distance > RankCheck.Limit(Fits, 2, FalseAlarms));
    }

    [Fact]
    public void TheLimitIsMassartsBound() =>
        // 2 exp(-2 n d^2) = falseAlarms / parameters.
        Assert.Equal(0.01 / 5, 2 * Math.Exp(-2 * 200 * Math.Pow(RankCheck.Limit(200, 5, 0.01), 2)), 1e-12);

    private static double[][] Said(double scale) =>
        [.. Truths.Select(t => new[] { scale * t[0], scale * (t[0] - t[1]), scale * (0.5 * t[1] + 0.2 * (t[1] * t[1] - 1)) })];

    private static IReadOnlyList<ParameterRanks> Ranks(double[][] said, double noise)
    {
        var day = new DateOnly(2025, 3, 2);
        CalibrationPoint Point(string part) => new(day, day, part, 0, _ => 0);
        CalibrationSeries[] series = [new("s", "S", "s", CalibrationScale.Log, noise, 1, [Point("a"), Point("b"), Point("c")])];
        var learnt = Learnt + Others;
        var emulator = new Emulator(Truths[..Learnt], said[..Learnt], Truths[Learnt..learnt], said[Learnt..learnt]);
        return RankCheck.Of(Plan, emulator, series, Truths[learnt..], said[learnt..]);
    }
}
