namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>Least squares from sums of products.</summary>
internal static class LeastSquares
{
    /// <summary>A column that leaves less than this share of itself beside the others decides nothing, and gets 0.</summary>
    private const double Nothing = 1e-12;

    /// <summary>
    /// The least sum of squares of column 0 + sum of x_k * column k, and x.
    /// </summary>
    /// <param name="products">Lower triangle of the products of all columns, row by row; overwritten.</param>
    /// <param name="x">Receives x from place 1 on.</param>
    public static double Solve(double[] products, double[] x)
    {
        var n = x.Length;
        double At(int row, int column) => products[row >= column ? (row * n) + column : (column * n) + row];
        // Sweeps the last column first, so that column 0 is left.
        var factor = new double[n];
        var kept = new bool[n];
        var size = new double[n];
        for (var k = 1; k < n; k++)
            size[k] = At(k, k);
        for (var k = n - 1; k > 0; k--)
        {
            var pivot = At(k, k);
            kept[k] = pivot > Nothing * size[k] && pivot > 0;
            if (!kept[k])
                continue;
            for (var i = 0; i < k; i++)
                factor[i] = At(k, i) / pivot;
            for (var i = 0; i < k; i++)
            for (var j = 0; j <= i; j++)
                products[(i * n) + j] -= factor[i] * At(k, j);
        }
        for (var k = 1; k < n; k++)
        {
            if (!kept[k])
            {
                x[k] = 0;
                continue;
            }
            var sum = At(k, 0);
            for (var j = 1; j < k; j++)
                sum += At(k, j) * x[j];
            x[k] = -sum / At(k, k);
        }
        return Math.Max(0, products[0]);
    }
}
