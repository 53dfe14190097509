using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Analysis.Forecasts.Scores;
using Caseload.Analysis.Forecasts.Targets;
using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Skill;

/// <summary>A forecast that was asked for, with its scores.</summary>
/// <param name="Natural">In the unit of the count.</param>
/// <param name="Log">On the scale of log(v + 1).</param>
public sealed record JudgedForecast(OriginTask Task, Asked Asked, ForecastLoss Natural, ForecastLoss Log)
{
    /// <summary>
    /// The scores of what is asked for, in its order. Forecasts of counts that are not asked for (no record yet) are passed over.
    /// </summary>
    /// <exception cref="ArgumentException">A forecast is missing, comes twice, or has another last day than is asked for.</exception>
    public static IReadOnlyList<JudgedForecast> Of(IReadOnlyList<OriginTask> tasks, IEnumerable<QuantileForecast> forecasts)
    {
        Dictionary<(string, string, DateOnly, int), QuantileForecast> found = [];
        foreach (var f in forecasts)
            if (!found.TryAdd((f.Target, f.Location, f.Origin, f.Horizon), f))
                throw new ArgumentException(
                    $"{Shown(f.Target, f.Location, f.Origin, f.Horizon)} comes twice.",
                    nameof(forecasts)
                );
        List<JudgedForecast> scored = [];
        foreach (var task in tasks)
        foreach (var asked in task.Asked)
        {
            var (target, location) = (task.Series.Target.Name, task.Series.Location);
            var shown = Shown(target, location, task.Origin, asked.Horizon);
            if (!found.TryGetValue((target, location, task.Origin, asked.Horizon), out var forecast))
                throw new ArgumentException($"{shown} is missing.", nameof(forecasts));
            if (forecast.TargetEndDate != asked.EndDate)
                throw new ArgumentException(
                    $"{shown} ends on {forecast.TargetEndDate:yyyy-MM-dd}, asked for is {asked.EndDate:yyyy-MM-dd}.",
                    nameof(forecasts)
                );
            scored.Add(
                new(task, asked, ForecastLoss.Of(forecast.Values, asked.Truth), ForecastLoss.OfLog(forecast.Values, asked.Truth))
            );
        }
        return scored;
    }

    /// <summary>The scores of a simple forecast.</summary>
    public static IReadOnlyList<JudgedForecast> Of(IReadOnlyList<OriginTask> tasks, IOpponent opponent) =>
        Of(tasks, tasks.SelectMany(opponent.At));

    private static string Shown(string target, string location, DateOnly origin, int horizon) =>
        $"the forecast of {target} {location} from {origin:yyyy-MM-dd}, horizon {horizon},";
}
