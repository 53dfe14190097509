namespace Caseload.Analysis.Calibration;

/// <summary>Factor of a symmetric positive definite matrix, A = L L', and the solution of A x = b by it.</summary>
public static class Cholesky
{
    /// <exception cref="ArithmeticException">The matrix is not positive definite.</exception>
    public static double[,] Of(double[,] a)
    {
        var n = a.GetLength(0);
        var lower = new double[n, n];
        for (var i = 0; i < n; i++)
        for (var k = 0; k <= i; k++)
        {
            var sum = a[i, k];
            for (var m = 0; m < k; m++)
                sum -= lower[i, m] * lower[k, m];
            if (i != k)
                lower[i, k] = sum / lower[k, k];
            else if (sum > 0)
                lower[i, i] = Math.Sqrt(sum);
            else
                throw new ArithmeticException("The matrix is not positive definite.");
        }
        return lower;
    }

    /// <summary>Puts the solution in the place of b.</summary>
    public static void Solve(double[,] lower, double[] b)
    {
        var n = b.Length;
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++)
                b[i] -= lower[i, k] * b[k];
            b[i] /= lower[i, i];
        }
        // By rows here too: a column of a large matrix is not near in memory.
        for (var i = n - 1; i >= 0; i--)
        {
            b[i] /= lower[i, i];
            for (var k = 0; k < i; k++)
                b[k] -= lower[i, k] * b[i];
        }
    }
}
