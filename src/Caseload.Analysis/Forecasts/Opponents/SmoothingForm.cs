namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>Which parts an exponential smoothing with additive errors has.</summary>
/// <param name="Trend">A slope is kept.</param>
/// <param name="Damped">The slope fades with each step; only with a trend.</param>
/// <param name="Season">Steps in a season; 0 without one.</param>
internal sealed record SmoothingForm(bool Trend, bool Damped, int Season)
{
    /// <summary>How many numbers the state holds that are free at the start: level, slope, and all seasons but one.</summary>
    public int States => 1 + (Trend ? 1 : 0) + (Season > 0 ? Season - 1 : 0);

    /// <summary>How many weights are sought.</summary>
    public int Weights => 1 + (Trend ? 1 : 0) + (Damped ? 1 : 0) + (Season > 0 ? 1 : 0);
}

/// <summary>The weights of an exponential smoothing.</summary>
/// <param name="Level">What of an error enters the level (alpha).</param>
/// <param name="Slope">What of an error enters the slope (beta).</param>
/// <param name="Damping">What is left of a slope after a step (phi); 1 without damping.</param>
/// <param name="Season">What of an error enters the season (gamma).</param>
internal readonly record struct SmoothingWeights(double Level, double Slope, double Damping, double Season)
{
    private const double Least = 1e-4;

    /// <summary>The weights are inside the usual bounds, those of `ets` in the R package forecast.</summary>
    public bool AreUsual(SmoothingForm form) =>
        Level is >= Least and <= 1 - Least
        && (!form.Trend || (Slope >= Least && Slope <= Level))
        && (!form.Damped || Damping is >= 0.8 and <= 0.98)
        && (form.Season == 0 || (Season >= Least && Season <= 1 - Level));

    /// <summary>The weights from as many numbers as the form needs.</summary>
    public static SmoothingWeights Of(SmoothingForm form, ReadOnlySpan<double> numbers)
    {
        var next = 1;
        var slope = form.Trend ? numbers[next++] : 0;
        var damping = form.Damped ? numbers[next++] : 1;
        return new(numbers[0], slope, damping, form.Season > 0 ? numbers[next] : 0);
    }

    /// <summary>What an error leaves in the forecast j steps on.</summary>
    public double Echo(int j, int season)
    {
        var (echo, power) = (Level, 1.0);
        for (var i = 0; i < j; i++)
        {
            power *= Damping;
            echo += Slope * power;
        }
        return season > 0 && j % season == 0 ? echo + Season : echo;
    }
}
