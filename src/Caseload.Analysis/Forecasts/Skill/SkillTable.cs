using Caseload.Analysis.Forecasts.Scores;
using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Skill;

/// <summary>Scores by series, band of horizons and period, relative to a baseline's for the same forecasts. Immutable.</summary>
/// <param name="Rows">By series in the order given, then band, then period; `All` first. A cell without forecasts has no row.</param>
public sealed record SkillTable(IReadOnlyList<SkillRow> Rows)
{
    /// <summary>What the ranges rest on, for whoever shows them.</summary>
    public const string Caution =
        "The 22 origins are four weeks apart and share most of their targets: 26 weeks ahead they are about four independent windows. "
        + "Ranges are wide, and a lead of a few hundredths proves nothing.";

    private static readonly HorizonBand[] EachBand = Enum.GetValues<HorizonBand>();
    private static readonly ChangePeriod[] EachPeriod = Enum.GetValues<ChangePeriod>();

    /// <summary>The table of a forecaster's scores beside a baseline's.</summary>
    /// <exception cref="ArgumentException">The two are not scores of the same forecasts in the same order.</exception>
    public static SkillTable Of(IReadOnlyList<JudgedForecast> scored, IReadOnlyList<JudgedForecast> baseline)
    {
        if (scored.Count != baseline.Count)
            throw new ArgumentException($"{scored.Count} and {baseline.Count} forecasts are compared.", nameof(baseline));
        for (var i = 0; i < scored.Count; i++)
            if (scored[i].Asked != baseline[i].Asked || scored[i].Task.Series != baseline[i].Task.Series)
                throw new ArgumentException("The forecasts compared are not of the same counts.", nameof(baseline));
        var pairs = scored.Zip(baseline, (s, b) => new Pair(s, b)).ToList();
        List<SkillRow> rows = [];
        foreach (var series in pairs.GroupBy(p => SeriesOf(p.Scored), StringComparer.Ordinal))
        foreach (var band in EachBand)
        foreach (var period in EachPeriod)
        {
            var cell = series
                .Where(p => (band == HorizonBand.All || p.Band == band) && (period == ChangePeriod.All || p.Period == period))
                .ToList();
            if (cell.Count > 0)
                rows.Add(Row(series.Key, band, period, cell));
        }
        return new(rows);
    }

    /// <summary>The row of a cell; null if it has no forecasts.</summary>
    public SkillRow? Of(string series, HorizonBand band = HorizonBand.All, ChangePeriod period = ChangePeriod.All) =>
        Rows.FirstOrDefault(r =>
            string.Equals(r.Series, series, StringComparison.Ordinal) && r.Band == band && r.Period == period
        );

    private static string SeriesOf(JudgedForecast scored) =>
        string.Equals(scored.Task.Series.Location, ForecastTarget.Nation, StringComparison.Ordinal)
            ? $"{scored.Task.Series.Target} {ForecastTarget.Nation}"
            : $"{scored.Task.Series.Target} by AOR";

    private static SkillRow Row(string series, HorizonBand band, ChangePeriod period, List<Pair> cell)
    {
        var origins = cell.GroupBy(p => p.Scored.Task.Origin).OrderBy(g => g.Key).Select(g => g.ToList()).ToList();
        return new(
            series,
            band,
            period,
            cell.Count,
            origins.Count,
            origins.Count(o => o.Sum(p => p.Scored.Natural.Wis.Total) < o.Sum(p => p.Baseline.Natural.Wis.Total)),
            Figures(cell, origins, s => s.Natural),
            Figures(cell, origins, s => s.Log),
            cell.Average(p => p.Scored.Natural.In50 ? 1.0 : 0),
            cell.Average(p => p.Scored.Natural.In90 ? 1.0 : 0),
            cell.Average(p => p.Scored.Natural.Bias)
        );
    }

    private static SkillFigures Figures(List<Pair> cell, List<List<Pair>> origins, Func<JudgedForecast, ForecastLoss> scale)
    {
        double[] own = [.. origins.Select(o => o.Sum(p => scale(p.Scored).Wis.Total))];
        double[] baseline = [.. origins.Select(o => o.Sum(p => scale(p.Baseline).Wis.Total))];
        return new(
            cell.Average(p => scale(p.Scored).Wis.Total),
            cell.Average(p => scale(p.Scored).Wis.Spread),
            cell.Average(p => scale(p.Scored).Wis.Over),
            cell.Average(p => scale(p.Scored).Wis.Under),
            cell.Average(p => scale(p.Scored).Crps),
            own.Sum() / baseline.Sum(),
            BlockBootstrap.RatioRange(own, baseline)
        );
    }

    private sealed record Pair(JudgedForecast Scored, JudgedForecast Baseline)
    {
        public HorizonBand Band { get; } = Bands.Of(Scored.Task.Series.Target.Cadence, Scored.Asked.Horizon);

        public ChangePeriod Period { get; } = Bands.Of(Scored.Task.Origin, Scored.Asked.EndDate);
    }
}
