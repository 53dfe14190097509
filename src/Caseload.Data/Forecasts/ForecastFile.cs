using Caseload.Data.Results;
using Caseload.Model.Forecasts;

namespace Caseload.Data.Forecasts;

/// <summary>
/// Forecasts in the form of hubverse: one row for each quantile, with the columns origin_date, target, location, horizon,
/// target_end_date, output_type (`quantile`), output_type_id (the level) and value. Written in one order whatever order they are given in, the
/// same bytes in any culture.
/// </summary>
public static class ForecastFile
{
    internal static string[] Columns =>
        ["origin_date", "target", "location", "horizon", "target_end_date", "output_type", "output_type_id", "value"];

    /// <summary>Writes the forecasts in order of target, location (the nation first), origin and horizon.</summary>
    /// <exception cref="ArgumentException">A forecast comes twice, its target is unknown or its count cannot end on that day.</exception>
    public static void Write(string path, IEnumerable<QuantileForecast> forecasts)
    {
        var ordered = forecasts
            .OrderBy(f => TargetName.Number(f.Target))
            .ThenBy(f => !string.Equals(f.Location, ForecastTarget.Nation, StringComparison.Ordinal))
            .ThenBy(f => f.Location, StringComparer.Ordinal)
            .ThenBy(f => f.Origin)
            .ThenBy(f => f.Horizon)
            .ToList();
        for (var i = 0; i < ordered.Count; i++)
            Check(ordered[i], i > 0 ? ordered[i - 1] : null);
        using var csv = new CsvText(path, Columns);
        foreach (var forecast in ordered)
            for (var level = 0; level < HubLevels.Count; level++)
                csv.Add(forecast.Origin)
                    .AddRaw(forecast.Target)
                    .Add(forecast.Location)
                    .Add(forecast.Horizon)
                    .Add(forecast.TargetEndDate)
                    .AddRaw("quantile")
                    .AddRaw(HubLevels.Names[level])
                    .Add(forecast.Values[level])
                    .EndRow();
    }

    private static void Check(QuantileForecast forecast, QuantileForecast? before)
    {
        var number = TargetName.Number(forecast.Target);
        if (number < 0)
            throw new ArgumentException($"the target '{forecast.Target}' is unknown.", nameof(forecast));
        if (!ForecastTarget.All[number].EndsOn(forecast.TargetEndDate))
            throw new ArgumentException(
                $"{forecast.Target} cannot end on {forecast.TargetEndDate:yyyy-MM-dd}.",
                nameof(forecast)
            );
        if (before is not null && Key(before) == Key(forecast))
            throw new ArgumentException($"the forecast {Key(forecast)} comes twice.", nameof(forecast));
    }

    private static (string Target, string Location, DateOnly Origin, int Horizon) Key(QuantileForecast f) =>
        (f.Target, f.Location, f.Origin, f.Horizon);
}
