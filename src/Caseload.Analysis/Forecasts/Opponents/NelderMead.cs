namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>
/// The simplex search of Nelder and Mead 1965 (Computer Journal 7: 308-313) for the least value of a function of a few numbers; points where the
/// function is infinite are never kept.
/// </summary>
internal static class NelderMead
{
    private const int MostSteps = 400;

    private const double Tolerance = 1e-9;

    /// <summary>The least value found and where, from a start at which the function is finite.</summary>
    public static (double[] At, double Value) Least(Func<double[], double> function, double[] start, double[] steps)
    {
        var n = start.Length;
        var points = new (double[] At, double Value)[n + 1];
        for (var i = 0; i <= n; i++)
        {
            double[] at = [.. start];
            if (i > 0)
                at[i - 1] += steps[i - 1];
            points[i] = (at, function(at));
        }
        for (var step = 0; step < MostSteps; step++)
        {
            Array.Sort(points, static (a, b) => a.Value.CompareTo(b.Value));
            if (points[n].Value - points[0].Value <= Tolerance * Math.Abs(points[0].Value))
                break;
            Move(function, points, Centre(points));
        }
        Array.Sort(points, static (a, b) => a.Value.CompareTo(b.Value));
        return points[0];
    }

    private static void Move(Func<double[], double> function, (double[] At, double Value)[] points, double[] centre)
    {
        var n = centre.Length;
        (double[] At, double Value) Along(double factor)
        {
            double[] at = [.. centre.Select((c, j) => c + (factor * (points[n].At[j] - c)))];
            return (at, function(at));
        }

        var reflected = Along(-1);
        if (reflected.Value < points[0].Value)
        {
            var expanded = Along(-2);
            points[n] = expanded.Value < reflected.Value ? expanded : reflected;
        }
        else if (reflected.Value < points[n - 1].Value)
        {
            points[n] = reflected;
        }
        else
        {
            var contracted = Along(reflected.Value < points[n].Value ? -0.5 : 0.5);
            if (contracted.Value < Math.Min(reflected.Value, points[n].Value))
                points[n] = contracted;
            else
                Shrink(function, points);
        }
    }

    private static void Shrink(Func<double[], double> function, (double[] At, double Value)[] points)
    {
        for (var i = 1; i < points.Length; i++)
        {
            double[] at = [.. points[i].At.Select((x, j) => (x + points[0].At[j]) / 2)];
            points[i] = (at, function(at));
        }
    }

    /// <summary>The centre of all points but the worst.</summary>
    private static double[] Centre((double[] At, double Value)[] points)
    {
        var n = points.Length - 1;
        var centre = new double[n];
        for (var i = 0; i < n; i++)
        for (var j = 0; j < n; j++)
            centre[j] += points[i].At[j] / n;
        return centre;
    }
}
