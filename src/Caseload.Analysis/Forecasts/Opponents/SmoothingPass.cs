namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>
/// One pass of an exponential smoothing with additive errors over a series. Its errors are linear in the state at the start, so
/// that for given weights the best start is found by least squares, exactly, and need not be searched for.
/// </summary>
internal sealed class SmoothingPass
{
    private readonly SmoothingForm form;
    private readonly double[] values;
    private readonly int period;
    private readonly int states;

    // Row 0 follows the series from a start of zeros; row k a series of zeros from a start with 1 in the k-th state.
    private readonly double[] level;
    private readonly double[] slope;
    private readonly double[] season;
    private readonly double[] errors;
    private readonly double[] products;
    private readonly double[] start;

    public SmoothingPass(SmoothingForm form, ReadOnlySpan<double> logs)
    {
        this.form = form;
        Offset = logs[0];
        values = new double[logs.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = logs[i] - Offset;
        period = Math.Max(1, form.Season);
        states = form.States;
        (level, slope, errors) = (new double[states + 1], new double[states + 1], new double[states + 1]);
        season = new double[(states + 1) * period];
        products = new double[(states + 1) * (states + 1)];
        start = new double[states + 1];
    }

    /// <summary>Subtracted from the series, so that sums of squares lose no digits.</summary>
    private double Offset { get; }

    /// <summary>The least sum of squared errors for these weights, over all starts.</summary>
    public double SumOfSquares(SmoothingWeights weights)
    {
        Begin();
        for (var t = 0; t < values.Length; t++)
            Step(t, weights);
        return LeastSquares.Solve(products, start);
    }

    /// <summary>The means 1, 2, ... steps after the series, from the best start.</summary>
    public double[] Means(SmoothingWeights weights, int horizons)
    {
        SumOfSquares(weights);
        var (last, trend) = (Sum(level), Sum(slope));
        var means = new double[horizons];
        for (var h = 0; h < horizons; h++)
        {
            trend *= weights.Damping;
            last += trend;
            means[h] = Offset + last + (form.Season > 0 ? Sum(season.AsSpan((values.Length + h) % period * (states + 1))) : 0);
        }
        return means;
    }

    private void Begin()
    {
        Array.Clear(level);
        Array.Clear(slope);
        Array.Clear(season);
        Array.Clear(products);
        level[1] = 1;
        var next = 2;
        if (form.Trend)
            slope[next++] = 1;
        // Seasons add up to zero: the last one pays for each of the others.
        for (var s = 0; next <= states; s++, next++)
            (season[(s * (states + 1)) + next], season[((period - 1) * (states + 1)) + next]) = (1, -1);
    }

    private void Step(int t, SmoothingWeights weights)
    {
        var now = season.AsSpan(t % period * (states + 1), states + 1);
        for (var k = 0; k <= states; k++)
        {
            var trend = weights.Damping * slope[k];
            var error = (k == 0 ? values[t] : 0) - (level[k] + trend + now[k]);
            level[k] += trend + (weights.Level * error);
            slope[k] = trend + (weights.Slope * error);
            now[k] += weights.Season * error;
            errors[k] = error;
            for (var j = 0; j <= k; j++)
                products[(k * (states + 1)) + j] += error * errors[j];
        }
    }

    private double Sum(ReadOnlySpan<double> rows)
    {
        var sum = rows[0];
        for (var k = 1; k <= states; k++)
            sum += start[k] * rows[k];
        return sum;
    }
}
