using Caseload.Analysis.Forecasts.Targets;

namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>A simple statistical forecast that any other has to beat.</summary>
public interface IOpponent
{
    /// <summary>As written in tables.</summary>
    string Name { get; }

    /// <summary>
    /// The 23 quantiles of the counts 1, 2, ... steps after the history's last, in the count's unit, finite, non-decreasing, none below 0.
    /// </summary>
    /// <param name="history">At least 8 counts.</param>
    /// <param name="horizons">How many steps; at least 4 changes over that many lie in the history.</param>
    double[][] Quantiles(History history, int horizons);
}
