namespace Caseload.Engine.Distributions;

internal static class Probability
{
    internal static void Require(double p)
    {
        if (!(p >= 0.0 && p <= 1.0))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "A probability is from 0 to 1.");
        }
    }
}
