namespace Caseload.Model.Forecasts;

/// <summary>
/// What a simple statistical forecast scored in other code (R 4.2.2, forecast 8.20) on the same record, origins and horizons, so
/// that its figure can stand beside ours even if it is not built here. Rounded to 0.01.
/// </summary>
/// <param name="Series">As in a table of skill: target and `US`, or target and `by AOR`.</param>
/// <param name="Forecasts">Number of forecasts scored.</param>
/// <param name="BaselineWis">Mean weighted interval score of the random walk, in the unit of the count.</param>
/// <param name="Peer">Its name.</param>
/// <param name="RelativeWis">Sum of WIS over the random walk's; below 1 is better.</param>
/// <param name="In50">Share of truths inside the central 50% interval.</param>
/// <param name="In90">Share of truths inside the central 90% interval.</param>
public sealed record PublishedPeer(
    string Series,
    HorizonBand Band,
    ChangePeriod Period,
    int Forecasts,
    double BaselineWis,
    string Peer,
    double RelativeWis,
    double In50,
    double In90
)
{
    /// <summary>True if it is of this cell of a table of skill.</summary>
    public bool IsOf(string series, HorizonBand band = HorizonBand.All, ChangePeriod period = ChangePeriod.All) =>
        string.Equals(Series, series, StringComparison.Ordinal) && Band == band && Period == period;

    /// <summary>The relative WIS on the scale of log(v + 1), over all horizons and periods; else null.</summary>
    public double? RelativeWisLog { get; init; }

    /// <summary>Where 9 in 10 relative WIS lie over resampled origins; given for the best peer of a series alone.</summary>
    public (double Low, double High)? Range { get; init; }

    /// <summary>On how many of how many origins it beats the random walk, over all horizons and periods; else null.</summary>
    public (int Won, int Origins)? Origins { get; init; }
}
