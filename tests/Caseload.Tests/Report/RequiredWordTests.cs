using Xunit;

namespace Caseload.Tests.Report;

/// <summary>What must be said beside what is drawn.</summary>
public sealed class RequiredWordTests
{
    public static TheoryData<string> All => [.. Variants.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void A_simulated_history_is_defined_before_it_is_used_in_a_section(string variant)
    {
        var html = PageParts.Of(variant).Html;
        var defined = html.IndexOf("A simulated history is one run of the system", StringComparison.Ordinal);
        Assert.True(defined > 0 && defined < html.IndexOf("<section id=\"arrests\"", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_offices_arrest_and_what_limits_is_modelled_not_observed(string variant)
    {
        var page = PageParts.Of(variant);
        foreach (var (id, html) in page.FigureHtml)
            if (id is "fig-office-arrests" or "fig-limits" or "fig-channels" or "fig-cohort")
                Assert.Contains("modelled, not observed", PageParts.Text(html), StringComparison.OrdinalIgnoreCase);
        foreach (var table in page.Page.Sections.Single(s => s.Id is "offices").Tables)
            Assert.Contains("modelled, not observed", table.Caption, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_record_over_a_scenario_does_not_test_it_and_over_baseline_it_does(string variant)
    {
        var page = PageParts.Of(variant);
        foreach (var (id, html) in page.FigureHtml)
        {
            var said = PageParts.Text(html).Contains("does not test this scenario", StringComparison.Ordinal);
            if (page.Page.Scenario is "baseline")
                Assert.False(said, id);
            else if (id is not ("fig-trust" or "fig-skill") && html.Contains("class=\"rt\"", StringComparison.Ordinal))
                Assert.True(said, id);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_diamond_is_explained_where_it_stands(string variant)
    {
        foreach (var (id, html) in PageParts.Of(variant).FigureHtml)
            if (html.Contains('\u25c7', StringComparison.Ordinal))
                Assert.True(PageParts.Text(html).Contains("rests on judgment", StringComparison.Ordinal), id);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_office_is_never_crossed_with_how_or_whom(string variant)
    {
        string[] finer = ["worksite", "check-in", "courthouse", "nationality", "industry", "channel", "Jail", "convicted"];
        var page = PageParts.Of(variant);
        var tables = page
            .Page.Sections.SelectMany(s => s.Tables.Concat(s.Figures.SelectMany(f => f.Charts.Select(c => c.Table))))
            .Where(t => t.Columns[0] is "Office" or "AOR")
            .ToList();
        foreach (var table in tables)
            Assert.All(
                finer,
                word =>
                    Assert.DoesNotContain(
                        word,
                        string.Join(' ', table.Columns.Append(table.Caption)),
                        StringComparison.OrdinalIgnoreCase
                    )
            );
        foreach (var (id, html) in page.FigureHtml.Where(f => f.Id is "fig-map" or "fig-offices" or "fig-office-arrests"))
            Assert.All(
                finer,
                word => Assert.False(PageParts.Text(html).Contains(word, StringComparison.OrdinalIgnoreCase), id + word)
            );
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Of_an_office_what_binds_is_a_name_and_how_sure_it_is(string variant) =>
        Assert.All(
            PageParts.Of(variant).Page.Sections.Single(s => s.Id is "offices").Tables,
            t => Assert.Equal(["Office", "Limit on arrests", "Histories", "Limit on departures", "Histories"], t.Columns)
        );

    [Fact]
    public void A_day_of_arrests_of_an_office_is_the_mean_of_a_week()
    {
        var figure = PageParts.Of("target").Figures.Single(f => f.Id is "fig-office-arrests");
        Assert.Contains("mean of the week of", figure.Subtitle, StringComparison.Ordinal);
        Assert.Contains("mean of the week of", figure.Charts[0].Table.Caption, StringComparison.Ordinal);
    }
}
