using Caseload.Analysis.Forecasts.Skill;
using Caseload.Cli.Backtests;
using Caseload.Model.Forecasts;
using Xunit;

namespace Caseload.Tests.Cli.Backtests;

public sealed class AimSectionTests
{
    [Theory]
    [InlineData(0.804, 0.85, 1.004, "none")] // as shown: 0.80, 0.85, 1.00
    [InlineData(0.81, 0.9, 0.9, "the aim")]
    [InlineData(0.7, 0.84, 1.01, "coverage: too narrow; worse than the random walk before 2025-01-20")]
    [InlineData(0.9, 0.96, 1, "the aim; coverage: too wide")]
    public void A_miss_is_named_at_the_decimals_that_are_shown(double relative, double in90, double before, string missed) =>
        Assert.Equal(missed, AimSection.Missed(Row(relative, in90), Row(before, 0.9)));

    private static SkillRow Row(double relative, double in90)
    {
        var figures = new SkillFigures(1, 1, 0, 0, 1, relative, null);
        return new("arrests_week US", HorizonBand.All, ChangePeriod.All, 1, 1, 0, figures, figures, 0.5, in90, 0);
    }
}
