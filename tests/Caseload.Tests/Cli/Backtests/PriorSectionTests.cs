using Caseload.Analysis.Forecasts.Skill;
using Caseload.Cli.Backtests;
using Caseload.Model.Forecasts;
using Xunit;

namespace Caseload.Tests.Cli.Backtests;

public sealed class PriorSectionTests
{
    [Fact]
    public void The_sentence_is_made_of_the_rows()
    {
        var said = PriorSection.Said([
            (Row(1, 0.8), Row(0.9, 0.92)),
            (Row(0.5, 0.9), Row(0.51, 0.9)),
            (Row(0.4, 0.9), Row(0.4, 0.7)),
        ]);
        Assert.Equal(
            "Weighing lowers the WIS of 1 of 3 series and raises that of 1: changes run from -10.0% to +2.0%. "
                + "It takes the share inside the 90% interval nearer to 0.90 in 1 of 3 series and farther from it in 1.",
            said
        );
    }

    private static SkillRow Row(double relative, double in90)
    {
        var figures = new SkillFigures(1, 1, 0, 0, 1, relative, null);
        return new("s", HorizonBand.All, ChangePeriod.All, 1, 1, 0, figures, figures, 0.5, in90, 0);
    }
}
