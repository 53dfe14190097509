using Caseload.Analysis.Forecasts.Skill;
using Caseload.Cli.Backtests;
using Caseload.Model.Forecasts;
using Xunit;

namespace Caseload.Tests.Cli.Backtests;

public sealed class RealTimeSectionTests
{
    [Fact]
    public void The_sentence_is_made_of_the_rows() =>
        Assert.Equal(
            "On what was public the model's WIS is higher for 2 of 3 series and lower for 1: "
                + "0.80 to 1.50 times that on the set `dated`.",
            RealTimeSection.Said([(Row(10), Row(15)), (Row(10), Row(11)), (Row(10), Row(8))])
        );

    private static SkillRow Row(double wis)
    {
        var figures = new SkillFigures(wis, wis, 0, 0, 1, 1, null);
        return new("s", HorizonBand.All, ChangePeriod.All, 1, 1, 0, figures, figures, 0.5, 0.9, 0);
    }
}
