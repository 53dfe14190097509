namespace Caseload.Analysis.Forecasts.Scores;

/// <summary>What came, held against forecasts.</summary>
internal static class Truth
{
    /// <exception cref="ArgumentException">It is not a finite number.</exception>
    public static void Check(double truth)
    {
        if (!double.IsFinite(truth))
            throw new ArgumentException("the truth is not a finite number.", nameof(truth));
    }
}
