using Caseload.Charts;

namespace Caseload.Tests.Charts;

/// <summary>One made-up example, or more, of each kind of chart: what the tests over all charts draw.</summary>
internal static class Gallery
{
    public static IReadOnlyDictionary<string, Chart> Charts { get; } =
        new Dictionary<string, Chart>(StringComparer.Ordinal)
        {
            ["fan"] = FanSamples.OneFan,
            ["fan-two"] = FanSamples.TwoFans,
            ["fan-gaps"] = FanSamples.Gaps,
            ["dots"] = IntervalSamples.Levels,
            ["dots-signed"] = IntervalSamples.Differences,
            ["waterfall"] = RowSamples.Bridge,
            ["heat"] = RowSamples.Grid,
            ["skill"] = RowSamples.Scores,
            ["ribbons"] = RibbonSamples.TwoStacks,
            ["ribbons-gaps"] = RibbonSamples.Gaps,
            ["sankey"] = SankeySamples.FourColumns,
            ["map"] = MapSamples.Ratios,
            ["map-differences"] = MapSamples.Differences,
            ["panels"] = PanelSamples.Offices,
            ["panels-shared"] = PanelSamples.Shared,
            ["panels-signed"] = PanelSamples.Signed,
        };
}
