using Caseload.Model.Recording;
using Caseload.Model.Scenarios;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>Every law holds on every day, whatever the scenario.</summary>
public sealed class LawfulScenariosTests
{
    [Fact]
    public void Short_horizons() => RandomScenarios.Of(longest: 45).Sample(Holds, iter: 120, threads: 1);

    [Fact]
    public void Longer_horizons() => RandomScenarios.Of(longest: 150).Sample(Holds, iter: 30, threads: 1);

    private static void Holds((Scenario Scenario, ulong Seed, int Run) given)
    {
        var experiment = Lab.Prepare(given.Scenario);
        var worker = experiment.CreateWorker(given.Seed, Vary.Both, check: true);
        var record = new float[experiment.Layout.Cells];
        worker.Execute(given.Run, record);
        Assert.Empty(worker.Breaches);
        Assert.Empty(Sanity.Of(experiment.Layout, record));
        Assert.Empty(Sanity.Lost(experiment.Layout, record));
    }
}
