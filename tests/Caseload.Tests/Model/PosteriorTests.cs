using Caseload.Model;
using Caseload.Model.Inputs;
using Caseload.Model.Recording;
using Caseload.Model.Scenarios;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>How runs draw parameters from a sample.</summary>
public sealed class PosteriorTests
{
    private const string Gain = "target.push.gain";
    private const string Fade = "target.push.fade_half_life";

    private static readonly Posterior Three = new(
        [Gain],
        [
            [-1.0],
            [0.25],
            [2.0],
        ]
    );

    [Fact]
    public void RunsInARowTakeEachMemberOnce() =>
        Gen.Select(Gen.ULong, Gen.Int[1, 50], Gen.Int[0, 1_000_000])
            .Sample(
                (seed, members, first) =>
                {
                    var posterior = new Posterior([], [.. Enumerable.Range(0, members).Select(_ => Array.Empty<double>())]);
                    var taken = Enumerable.Range(first, members).Select(run => posterior.MemberOf(seed, run));
                    Assert.Equal(Enumerable.Range(0, members), taken.Order());
                }
            );

    [Fact]
    public void ARunDrawsTheSampleWhereItHoldsTheParameterAndTheRangeElsewhere()
    {
        var (with, without) = (Inputs(Lab.Baseline, Three), Inputs(Lab.Baseline, null));
        Assert.Equal(Three.Deviate(Gain, 5, 1), with.Deviate(Gain));
        Assert.NotEqual(without.Deviate(Gain), with.Deviate(Gain));
        Assert.Equal(without.Deviate(Fade), with.Deviate(Fade));
    }

    [Fact]
    public void AScenariosOwnRangeStandsForItself()
    {
        var scenario = Lab.Baseline with { Parameters = [new(Gain, 0.5, 1, 2)] };
        Assert.Equal(Inputs(scenario, null).Deviate(Gain), Inputs(scenario, Three).Deviate(Gain));
    }

    [Fact]
    public void WhereOnlyChanceVariesParametersAreCentral() =>
        Assert.Equal(0, Inputs(Lab.Baseline, Three, Vary.Chance).Deviate(Gain));

    [Fact]
    public void AnOriginKnowsNoSampleThatLaterRecordsMade() =>
        Assert.Null(Lab.Table.With(Three).KnownBefore(new(2025, 5, 11)).Posterior);

    private static RunInputs Inputs(Scenario scenario, Posterior? posterior, Vary vary = Vary.Both) =>
        new(
            new CompiledScenario(scenario, Lab.Table.With(posterior), Lab.Records, Catalogue.Parameters, Catalogue.Levers),
            5,
            1,
            vary
        );
}
