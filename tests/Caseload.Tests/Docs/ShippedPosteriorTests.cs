using Caseload.Analysis.Calibration;
using Caseload.Cli.Calibrations;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Tests.Data;
using Xunit;

namespace Caseload.Tests.Docs;

/// <summary>data/posterior/ is what `caseload calibrate` makes of the records and ranges that ship today.</summary>
public sealed class ShippedPosteriorTests
{
    private static readonly CalibrationWork Work = new(
        ModelInputs.Read(new Home(RepositoryPaths.Root)),
        1000,
        RunSettings.DefaultSeed,
        1
    );

    [Fact]
    public void RecordsRangesAndModelAreThoseItWasMadeOf()
    {
        var shipped = File.ReadAllLines(Path.Combine(RepositoryPaths.Data, "posterior", "made.csv"));
        var now = MadeBy.Of(Work);
        // Where one differs: caseload calibrate --out data/posterior > docs/calibration/fit.md
        Assert.All(now, m => Assert.Contains($"{m.Key},{m.Value}", shipped));
    }

    [Fact]
    public void TheRecordSaysSomethingOfEachParameterInIt()
    {
        var posterior = Work.Shipped;
        Assert.Equal(1000, posterior.Members.Count);
        Assert.All(
            Contraction.Of(posterior.Parameters, posterior.Members),
            c => Assert.True(c.Share >= Contraction.Least, $"the sample says {c.Share:0.000} of {c.Parameter}")
        );
        var page = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "calibration", "fit.md"));
        Assert.All(posterior.Parameters, id => Assert.Contains($"| `{id}` |", page, StringComparison.Ordinal));
        Assert.Contains(ProductsSection.Of(Work.Table, posterior), page, StringComparison.Ordinal);
        Assert.All(Work.Candidates, id => Assert.Contains($"`{id}`", page, StringComparison.Ordinal));
    }
}
