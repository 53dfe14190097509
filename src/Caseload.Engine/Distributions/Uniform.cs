namespace Caseload.Engine.Distributions;

/// <summary>The uniform distribution on an interval.</summary>
public static class Uniform
{
    /// <summary>The point of [low, high] that splits it as <paramref name="u"/> in (0, 1) splits (0, 1). Never falls when a bound rises.</summary>
    public static double Inverse(double low, double high, double u) => low + ((high - low) * u);
}
