namespace Caseload.Engine.Distributions;

/// <summary>The uniform distribution on 0, 1, ..., n - 1.</summary>
public static class BoundedInteger
{
    /// <summary>floor(u n) for <paramref name="u"/> in (0, 1); never falls when n rises.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is not positive.</exception>
    public static int Inverse(double u, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        return Math.Min((int)(u * n), n - 1);
    }
}
