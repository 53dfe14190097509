using Caseload.Analysis.Forecasts.Targets;

namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>The mean of two forecasts' quantiles, level by level (Vincent's average).</summary>
public sealed class QuantileAverage(IOpponent first, IOpponent second) : IOpponent
{
    public string Name => $"{first.Name}+{second.Name}";

    public double[][] Quantiles(History history, int horizons) =>
        [
            .. first
                .Quantiles(history, horizons)
                .Zip(second.Quantiles(history, horizons), (a, b) => a.Zip(b, (x, y) => (x + y) / 2).ToArray()),
        ];
}
