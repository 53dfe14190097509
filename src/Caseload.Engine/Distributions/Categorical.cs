namespace Caseload.Engine.Distributions;

/// <summary>A choice among a few categories in proportion to weights.</summary>
public static class Categorical
{
    /// <summary>
    /// The first category whose cumulative weight reaches u times the total, for <paramref name="u"/> in (0, 1). A category of weight
    /// 0 is never picked; the pick never rises when weight moves to an earlier category.
    /// </summary>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or all are 0.</exception>
    public static int Pick(ReadOnlySpan<double> weights, double u)
    {
        var total = 0.0;
        foreach (var weight in weights)
        {
            if (!(weight >= 0.0))
            {
                throw new ArgumentException("A weight is a finite number of at least 0.", nameof(weights));
            }

            total += weight;
        }

        if (!(total > 0.0 && total <= double.MaxValue))
        {
            throw new ArgumentException("At least one weight is above 0, and their sum is finite.", nameof(weights));
        }

        var wanted = u * total;
        var sum = 0.0;
        var last = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0.0)
            {
                last = i;
                sum += weights[i];
                if (wanted <= sum)
                {
                    break;
                }
            }
        }

        return last;
    }
}
