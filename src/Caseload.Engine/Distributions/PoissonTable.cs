namespace Caseload.Engine.Distributions;

/// <summary>The Poisson distribution of one mean, for many draws: the sums that <see cref="Poisson.Inverse"/> would form each time.</summary>
/// <remarks>Gives the same numbers as <see cref="Poisson.Inverse"/>. Owned by one thread.</remarks>
public sealed class PoissonTable
{
    private readonly double[] _sums = new double[Poisson.MostTerms];
    private int _last;

    /// <summary>A table of a mean of 0.</summary>
    public PoissonTable() => _last = Poisson.Sums(0.0, _sums);

    /// <summary>The mean; a new one takes the work of a draw.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative, NaN or above 1e9.</exception>
    public double Mean
    {
        get;
        set
        {
            if (value != field)
            {
                _last = Poisson.Sums(value, _sums);
                field = value;
            }
        }
    }

    /// <summary>As <see cref="Poisson.Inverse"/> of <see cref="Mean"/>.</summary>
    public int Inverse(double u)
    {
        if (_last < 0)
        {
            return Poisson.Inverse(Mean, u);
        }

        var k = 0;
        while (k < _last && u > _sums[k])
        {
            k++;
        }

        return k;
    }
}
