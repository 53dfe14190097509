using System.Text;
using Caseload.Analysis.Forecasts.Skill;
using Caseload.Cli.Backtests;
using Caseload.Model.Forecasts;
using Xunit;

namespace Caseload.Tests.Cli.Backtests;

/// <summary>A cell where a simple forecast beats the model is named; a rule that is told what came is no forecast.</summary>
public sealed class AheadSectionTests
{
    private const string Series = "detained_midnight US";

    [Fact]
    public void A_cell_that_is_lost_is_named_with_the_best_simple_forecast()
    {
        var page = Page(Table(0.6, 0.54), [("naive", Table(0.9, 0.7)), ("drift", Table(0.8, 0.5))], []);
        Assert.Contains("In 1 of the 2 cells", page, StringComparison.Ordinal);
        Assert.Contains($"| {Series} | after 2025-01-20 | 1 | 0.54 | drift 0.50 |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("| all |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_one_counts_and_one_that_is_told_the_truth_does_not()
    {
        var page = Page(
            Table(0.6, 0.54),
            [("naive", Table(0.9, 0.7))],
            [Peer("acct8_last_week", 0.48), Peer("acct8_true_arrests", 0.4)]
        );
        Assert.Contains("| acct8_last_week, published, 0.48 |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("true_arrests", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_none_is_ahead_the_page_says_so_without_a_table()
    {
        // Alike at the decimals that are shown.
        var page = Page(Table(0.604, 0.54), [("naive", Table(0.601, 0.7))], []);
        Assert.Contains("In 0 of the 2 cells", page, StringComparison.Ordinal);
        Assert.DoesNotContain("| series |", page, StringComparison.Ordinal);
    }

    private static string Page(SkillTable model, (string, SkillTable)[] simple, PublishedPeer[] peers)
    {
        var page = new StringBuilder();
        AheadSection.Append(page, model, simple, peers);
        return page.ToString();
    }

    private static PublishedPeer Peer(string name, double relative) =>
        new(Series, HorizonBand.All, ChangePeriod.After, 1, 1, name, relative, 0.5, 0.9);

    private static SkillTable Table(double all, double after) =>
        new([Row(ChangePeriod.All, all), Row(ChangePeriod.After, after)]);

    private static SkillRow Row(ChangePeriod period, double relative)
    {
        var figures = new SkillFigures(1, 1, 0, 0, 1, relative, null);
        return new(Series, HorizonBand.All, period, 1, 1, 0, figures, figures, 0.5, 0.9, 0);
    }
}
