namespace Caseload.Engine.Distributions;

/// <summary>
/// Bounds of a rising quantile function on 1,024 even cells of u, for many draws of which only a whole number or a bound is
/// wanted: most need no evaluation, and all come out as if each had one.
/// </summary>
/// <remarks>Immutable once built.</remarks>
public sealed class QuantileTable
{
    private const int Cells = 1024;

    // Far more than the function's own rounding, by which it may fall where it should rise.
    private const double Slack = 1e-12;

    private readonly Func<double, double> _quantile;

    // Of each cell the least and the greatest value.
    private readonly double[] _bounds = new double[2 * Cells];

    /// <summary>Evaluates the function at the ends of the cells.</summary>
    /// <param name="quantile">Rises in u, is at least 0, and has its limits at 0 and 1, infinite or not.</param>
    public QuantileTable(Func<double, double> quantile)
    {
        ArgumentNullException.ThrowIfNull(quantile);
        _quantile = quantile;
        for (var i = 0; i <= Cells; i++)
        {
            // A law without spread has no limit there: 0 times infinity.
            var value = quantile((double)i / Cells);
            if (i > 0)
            {
                _bounds[(2 * i) - 1] = double.IsNaN(value) ? double.PositiveInfinity : value * (1.0 + Slack);
            }

            if (i < Cells)
            {
                _bounds[2 * i] = double.IsNaN(value) ? 0.0 : value * (1.0 - Slack);
            }
        }
    }

    /// <summary>The quantile at <paramref name="u"/> in (0, 1).</summary>
    public double At(double u) => _quantile(u);

    /// <summary>A number that the quantile at <paramref name="u"/> in (0, 1) does not exceed.</summary>
    public double AtMost(double u) => _bounds[(2 * (int)(u * Cells)) + 1];

    /// <summary>start + scale times the quantile, rounded to the next whole number, at most a given one.</summary>
    /// <param name="u">In (0, 1).</param>
    /// <param name="scale">At least 0.</param>
    /// <param name="start">At least 0.</param>
    /// <param name="most">The greatest number that may come out.</param>
    public int Whole(double u, double scale, double start, int most)
    {
        // Sum, rounding and cut rise with the quantile: where both bounds give one number, so does all between.
        var cell = 2 * (int)(u * Cells);
        var low = Round(_bounds[cell], scale, start, most);
        return low == Round(_bounds[cell + 1], scale, start, most) ? low : Round(_quantile(u), scale, start, most);
    }

    private static int Round(double quantile, double scale, double start, int most) =>
        (int)Math.Min(start + (scale * quantile) + 0.5, most);
}
