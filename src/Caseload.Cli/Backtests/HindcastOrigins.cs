using Caseload.Analysis.Forecasts.Targets;

namespace Caseload.Cli.Backtests;

/// <summary>Origins from which the model is run: the rolling ones, and the ten before them that its errors are first learnt from.</summary>
internal static class HindcastOrigins
{
    /// <summary>Histories of an origin: with fewer there is nothing to weigh.</summary>
    public const int LeastHistories = 16;

    private const int Step = 28;
    private const int Before = 10;

    /// <summary>All that lie before a date, then the date.</summary>
    public static IReadOnlyList<DateOnly> To(DateOnly last)
    {
        List<DateOnly> origins = [];
        for (var date = RollingOrigins.Dates[0].AddDays(-Step * Before); date < last; date = date.AddDays(Step))
            origins.Add(date);
        return [.. origins, last];
    }
}
