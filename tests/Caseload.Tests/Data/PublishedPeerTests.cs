using Caseload.Data.Forecasts;
using Caseload.Model.Forecasts;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class PublishedPeerTests
{
    private static readonly IReadOnlyList<PublishedPeer> Peers = PublishedPeerReader.Read(RepositoryPaths.Data);

    [Fact]
    public void Each_of_five_series_has_eight_peers_in_seven_cells_and_people_held_five_more()
    {
        Assert.Equal((5 * 8 * 7) + (5 * 7), Peers.Count);
        foreach (var cell in Peers.GroupBy(p => (p.Series, p.Band, p.Period)))
        {
            Assert.Single(cell.Select(p => (p.Forecasts, p.BaselineWis)).Distinct());
            Assert.Equal(1, cell.Single(p => p.Peer is "rw").RelativeWis);
            Assert.Contains(cell, p => p.Peer is "arima");
            Assert.Contains(cell, p => p.Peer is "ens4");
        }
    }

    [Fact]
    public void Cells_add_up_to_the_whole()
    {
        foreach (var series in Peers.Where(p => p.Peer is "rw").GroupBy(p => p.Series, StringComparer.Ordinal))
        {
            var all = series.Single(p => p is { Band: HorizonBand.All, Period: ChangePeriod.All });
            Assert.Equal(all.Forecasts, series.Where(p => p.Band != HorizonBand.All).Sum(p => p.Forecasts));
            Assert.Equal(all.Forecasts, series.Where(p => p.Period != ChangePeriod.All).Sum(p => p.Forecasts));
            var mean = series.Where(p => p.Period != ChangePeriod.All).Sum(p => p.BaselineWis * p.Forecasts) / all.Forecasts;
            // Rounded to a unit.
            Assert.Equal(all.BaselineWis, mean, 1.0);
        }
    }

    [Theory]
    [InlineData("arrests_week US", "ets", 0.90)]
    [InlineData("detained_midnight US", "theta", 0.84)]
    [InlineData("detained_midnight by AOR", "naive", 0.97)]
    [InlineData("ice_bookins_month US", "ets", 0.85)]
    [InlineData("removal_bookouts_month US", "theta+naive", 0.99)]
    public void The_best_peer_of_a_series_has_a_range(string series, string peer, double relative)
    {
        var all = Peers
            .Where(p =>
                string.Equals(p.Series, series, StringComparison.Ordinal)
                && p is { Band: HorizonBand.All, Period: ChangePeriod.All }
            )
            .ToList();
        var best = all.Single(p => p.Range is not null);
        Assert.Equal((peer, relative, relative), (best.Peer, best.RelativeWis, all.Min(p => p.RelativeWis)));
    }
}
