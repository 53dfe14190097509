using System.Globalization;
using System.Text;
using Caseload.Analysis.Forecasts.Skill;
using Caseload.Model.Forecasts;

namespace Caseload.Cli.Backtests;

/// <summary>docs/skill.md: how well the model would have forecast the record that it was not shown.</summary>
internal static class SkillPage
{
    /// <summary>The chart beside the page.</summary>
    public const string Picture = "skill.svg";

    private const string Model = "model";
    private const string PictureText =
        "The model's error over that of a random walk, by series, with 9 in 10 resamples of origins";

    private static readonly string[] Built = ["naive", "drift", "ets", "theta", "theta+naive"];

    // Not built here, but for ets: on people held its likelihood has more than one hill, and R's search ends on another.
    private static readonly string[] Elsewhere =
    [
        "ets",
        "arima",
        "ens4",
        "acct8",
        "acct8+theta",
        "acct8+drift",
        "acct8_last_week",
        "acct8_true_arrests",
    ];

    public static string Of(
        IReadOnlyList<(string Name, SkillTable Table)> forecasters,
        SkillTable prior,
        RealTime realTime,
        IReadOnlyList<PublishedPeer> peers,
        string command
    )
    {
        var page = new StringBuilder();
        var model = forecasters.Single(f => string.Equals(f.Name, Model, StringComparison.Ordinal)).Table;
        page.Append("# Skill: the model's forecasts against the record\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"Made by `{command}`. 22 origins, every four weeks from 2023-10-01 to 2025-05-11; 1 to 26 weeks (1 to 6 months) ahead. "
        );
        page.Append(
            "At each origin the model reads only rows dated before it, in today's revision, and levers announced by it: the information set `dated`. Scores are "
                + "weighted interval scores (WIS) over 23 quantiles, relative to a random walk on the same forecasts: below 1 is better. "
                + "In brackets the share of truths inside the 50% and the 90% interval.\n\n"
        );
        page.Append(SkillTable.Caution).Append("\n\n");
        Hindsight(page);
        page.Append("## All forecasts\n\n");
        page.Append(
            "| series | forecasts | random walk's WIS | model | 9 in 10 resamples of origins | origins won | model, log scale | best simple forecast here | best published peer |\n"
        );
        page.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var row in Worst(model))
        {
            var best = forecasters
                .Where(f => Built.Contains(f.Name, StringComparer.Ordinal))
                .Select(f => (f.Name, Row: f.Table.Of(row.Series)!))
                .MinBy(f => f.Row.Natural.RelativeWis);
            var peer = peers
                .Where(p => p.IsOf(row.Series) && !string.Equals(p.Peer, "rw", StringComparison.Ordinal))
                .MinBy(p => p.RelativeWis);
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {row.Series} | {row.Count} | {row.Natural.Wis / row.Natural.RelativeWis:#,0} | {Cell(row)} | {Range(row.Natural.Range)} | {row.Won} of {row.Origins} | {row.Log.RelativeWis:0.00} | {best.Name} {best.Row.Natural.RelativeWis:0.00} | {peer?.Peer} {peer?.RelativeWis:0.00} |\n"
            );
        }
        page.Append("\n![").Append(PictureText).Append("](").Append(Picture).Append(")\n\n");
        AimSection.Append(page, model);
        AheadSection.Append(
            page,
            model,
            [.. forecasters.Where(f => !string.Equals(f.Name, Model, StringComparison.Ordinal))],
            peers
        );
        PriorSection.Append(page, prior, model);
        RealTimeSection.Append(page, realTime);
        foreach (var row in Worst(model))
            Series(page, row.Series, forecasters, peers);
        PartsSection.Append(page, model);
        return page.ToString();
    }

    private static void Hindsight(StringBuilder page) =>
        page.Append(
            """
            **Hindsight in structure.** The mechanisms and the ranges of their parameters were written in 2025 and 2026 with the record
            to 31 August 2025 in view. What an origin reads is cut at the origin; how the model is built is not. Some things stand
            from later whatever the origin: the ratios of fiscal year 2024 by criminality and the ranges measured on it (for origins
            before October 2024), the split of arrests by office of calendar 2024 (before 2025), and how the model's errors are used: four
            numbers a series, the width and the least number of the weights and what they weigh, the weeks that give the level of arrests, half of an AOR's
            growth from the nation, and that errors are forgotten at a change of administration. These were set with these 22 origins
            in view, so the scores flatter them by an amount that this page does not measure. A quantity that was first measured later (the pools, seats of the academy,
            the mix of new channels, officers in 2024) stands with its whole range as a prior. The blind test of the forecasts in `forecasts/` has none of this.

            **Rows measured on months that an origin cannot know.** Where such a row holds, or the last row that is known is older than the
            record, what was measured is measured again on the last months known, two at most: other book-outs a person-day but for a judge's relief
            (their ratio between people arrested by ICE and by CBP is the row's), and book-ins of people arrested by ICE for each arrest, with the
            shares of arrests that become a stay. Flights are counted in few months: the last row known moves as departures did, and before one is known the
            first stands as a prior. So do rows that were fitted and not measured (conversion of detainers, mixes, document times), and moves between
            facilities, which are in no series. Ways of release, guaranteed beds and removals of people never held reach no count that is forecast, which
            a test checks.

            **Each count by itself.** A count is its own last level, moved by the growth of the weighed histories. People held, book-ins and departures of one
            forecast therefore need not add up: where the histories' flows are not the record's, people held move by flows that the forecasts of
            flows do not show. Histories count by how near their book-ins and departures are to the record's at the origin, which mends a part of it.

            **Change of administration.** Who takes office on 20 January 2025 is known from 6 November 2024. The size of the step in
            arrests is drawn from the steps after January 2017 and January 2021, whatever their direction (mean and standard
            deviation of their sizes in logs); before the election half of the histories have none. Nothing of 2025 is in it.

            **Simple forecasts.** Built here: random walk, naive, drift, ets, theta and theta with naive. Of those in `data/skill/peers.csv` that are
            not built the published figure stands beside: arima, ens4 and, for people held in the nation, acct8, a rule of stocks and flows with the exits of
            eight weeks, with its variants (acct8_true_arrests is told the arrests that came, and is no forecast). ets is built and stands twice: on
            people held the likelihood of its damped trend has more than one hill. The highest, at the edge of what is allowed, is taken here; R's search ends
            lower, with better forecasts, and its figure is the one to quote.

            **Authors may know of later events from elsewhere.** The test shows that no later number was in the project, not that
            nobody had read a newspaper.


            """.ReplaceLineEndings("\n")
        );

    // One table a series: bands of horizons and periods, the model beside each opponent.
    private static void Series(
        StringBuilder page,
        string series,
        IReadOnlyList<(string Name, SkillTable Table)> forecasters,
        IReadOnlyList<PublishedPeer> peers
    )
    {
        page.Append("## ").Append(series).Append("\n\n| forecasts | n | model |");
        foreach (var name in Built)
            page.Append(' ').Append(name).Append(" |");
        List<string> elsewhere =
        [
            .. Elsewhere.Where(name => peers.Any(p => p.IsOf(series) && string.Equals(p.Peer, name, StringComparison.Ordinal))),
        ];
        foreach (var name in elsewhere)
            page.Append(' ').Append(name).Append(", published |");
        page.Append("\n| --- | --- | --- |");
        for (var i = 0; i < Built.Length + elsewhere.Count; i++)
            page.Append(" --- |");
        page.Append('\n');
        foreach (var (band, period, name) in Cells())
        {
            var model = Table(forecasters, Model).Of(series, band, period);
            if (model is null)
                continue;
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {model.Count} | {Cell(model)} |");
            foreach (var opponent in Built)
                page.Append(' ').Append(Cell(Table(forecasters, opponent).Of(series, band, period)!)).Append(" |");
            foreach (var opponent in elsewhere)
            {
                var peer = peers.FirstOrDefault(p =>
                    p.IsOf(series, band, period) && string.Equals(p.Peer, opponent, StringComparison.Ordinal)
                );
                page.Append(
                    CultureInfo.InvariantCulture,
                    $" {(peer is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{peer.RelativeWis:0.00} ({peer.In50:0.00}/{peer.In90:0.00})"))} |"
                );
            }
            page.Append('\n');
        }
        page.Append('\n');
    }

    /// <summary>Bands of horizons, then periods.</summary>
    internal static IEnumerable<(HorizonBand Band, ChangePeriod Period, string Name)> Cells()
    {
        yield return (HorizonBand.All, ChangePeriod.All, "all");
        yield return (HorizonBand.Short, ChangePeriod.All, "short (1 to 4 weeks, 1 month)");
        yield return (HorizonBand.Middle, ChangePeriod.All, "middle (5 to 13 weeks, 2 to 3 months)");
        yield return (HorizonBand.Long, ChangePeriod.All, "long (14 to 26 weeks, 4 to 6 months)");
        yield return (HorizonBand.All, ChangePeriod.Before, "before 2025-01-20");
        yield return (HorizonBand.All, ChangePeriod.Across, "across 2025-01-20");
        yield return (HorizonBand.All, ChangePeriod.After, "after 2025-01-20");
    }

    /// <summary>Rows over all forecasts, the worst first.</summary>
    internal static IEnumerable<SkillRow> Worst(SkillTable table) =>
        table
            .Rows.Where(r => r.Band == HorizonBand.All && r.Period == ChangePeriod.All)
            .OrderByDescending(r => r.Natural.RelativeWis);

    private static SkillTable Table(IReadOnlyList<(string Name, SkillTable Table)> forecasters, string name) =>
        forecasters.Single(f => string.Equals(f.Name, name, StringComparison.Ordinal)).Table;

    /// <summary>Cells of a table: WIS, its three parts, CRPS and bias.</summary>
    internal static string PartsOf(SkillRow row) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{row.Natural.Wis:#,0} | {row.Natural.Spread:#,0} | {row.Natural.Over:#,0} | {row.Natural.Under:#,0} | {row.Natural.Crps:#,0} | {row.Bias:+0.00;-0.00;0.00}"
        );

    /// <summary>As a cell shows it: what is alike there is alike.</summary>
    internal static double Shown(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    /// <summary>Relative WIS and coverage.</summary>
    internal static string Cell(SkillRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Natural.RelativeWis:0.00} ({row.In50:0.00}/{row.In90:0.00})");

    internal static string Range(ResampledRange? range) =>
        range is { } r ? string.Create(CultureInfo.InvariantCulture, $"{r.Low:0.00} to {r.High:0.00}") : "n/a";
}
