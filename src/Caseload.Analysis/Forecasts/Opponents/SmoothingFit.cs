using Caseload.Engine.Numerics;

namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>
/// An exponential smoothing with additive errors, fitted by least squares (the maximum of the normal likelihood). Source:
/// Hyndman, Koehler, Ord and Snyder 2008, Forecasting with Exponential Smoothing, chapters 2, 5 and 6.
/// </summary>
internal sealed class SmoothingFit
{
    private readonly SmoothingForm form;
    private readonly SmoothingPass pass;
    private readonly int count;

    private SmoothingFit(SmoothingForm form, SmoothingPass pass, SmoothingWeights weights, double squares, int count)
    {
        (this.form, this.pass, Weights, this.count) = (form, pass, weights, count);
        Variance = squares / (count - Parameters);
        var k = Parameters + 1;
        InformationLoss =
            count - k - 1 <= 0 ? double.PositiveInfinity
            // Met exactly: the first form that does so is the simplest.
            : squares <= 0 ? double.NegativeInfinity
            : (count * Exact.Log(squares)) + (2.0 * k) + (2.0 * k * (k + 1) / (count - k - 1));
    }

    public SmoothingWeights Weights { get; }

    /// <summary>The variance of an error: the sum of squares over the count less the parameters.</summary>
    public double Variance { get; }

    /// <summary>Akaike's criterion, corrected for short series (AICc), up to a constant of the series; lower is better.</summary>
    public double InformationLoss { get; }

    private int Parameters => form.Weights + form.States;

    /// <summary>The fit of a form; from several starts, so that no poor local minimum is kept.</summary>
    public static SmoothingFit Of(SmoothingForm form, ReadOnlySpan<double> logs)
    {
        var passes = new SmoothingPass(form, logs);
        double Loss(double[] numbers)
        {
            var weights = SmoothingWeights.Of(form, numbers);
            return weights.AreUsual(form) ? passes.SumOfSquares(weights) : double.PositiveInfinity;
        }

        (double[] At, double Value) best = ([], double.PositiveInfinity);
        foreach (var level in (double[])[0.2, 0.5, 0.9])
        {
            var (start, steps) = Start(form, level);
            var found = NelderMead.Least(Loss, start, steps);
            if (found.Value < best.Value)
                best = found;
        }
        return new(form, passes, SmoothingWeights.Of(form, best.At), best.Value, logs.Length);
    }

    /// <summary>Means and standard deviations 1, 2, ... steps after the series.</summary>
    public (double[] Means, double[] Deviations) Ahead(int horizons)
    {
        var deviations = new double[horizons];
        var sum = 1.0;
        for (var h = 0; h < horizons; h++)
        {
            if (h > 0)
            {
                var echo = Weights.Echo(h, form.Season);
                sum += echo * echo;
            }
            deviations[h] = Math.Sqrt(Variance * sum);
        }
        return (pass.Means(Weights, horizons), deviations);
    }

    private static (double[] Start, double[] Steps) Start(SmoothingForm form, double level)
    {
        List<(double Start, double Step)> numbers = [(level, 0.05)];
        if (form.Trend)
            numbers.Add((0.1 * level, 0.05 * level));
        if (form.Damped)
            numbers.Add((0.95, -0.05));
        if (form.Season > 0)
            numbers.Add((0.05 * (1 - level), 0.05 * (1 - level)));
        return ([.. numbers.Select(n => n.Start)], [.. numbers.Select(n => n.Step)]);
    }
}
