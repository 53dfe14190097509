namespace Caseload.Analysis.Forecasts.Targets;

/// <summary>A count that is asked for, and what came.</summary>
/// <param name="Horizon">Weeks or months after the last observation, from 1.</param>
/// <param name="EndDate">Its last day.</param>
/// <param name="Truth">The recorded count.</param>
public readonly record struct Asked(int Horizon, DateOnly EndDate, double Truth);

/// <summary>All that is asked of one series at one origin. Immutable.</summary>
/// <param name="Origin">The day of the forecast: the history lies before it.</param>
/// <param name="Asked">In order of horizon, without a gap from 1; never empty.</param>
public sealed record OriginTask(TargetSeries Series, DateOnly Origin, History History, IReadOnlyList<Asked> Asked);
