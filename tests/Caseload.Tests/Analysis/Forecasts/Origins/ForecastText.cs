using System.Globalization;
using Caseload.Model.Forecasts;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>Forecasts as text that differs where any bit does.</summary>
internal static class ForecastText
{
    public static string Text(IEnumerable<QuantileForecast> forecasts) =>
        string.Join(
            '\n',
            forecasts.Select(f =>
                $"{f.Target} {f.Location} {f.Horizon} {f.TargetEndDate} "
                + string.Join(' ', f.Values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)))
            )
        );
}
