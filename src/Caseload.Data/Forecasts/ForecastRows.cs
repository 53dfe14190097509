using Caseload.Data.Errors;
using Caseload.Model.Forecasts;

namespace Caseload.Data.Forecasts;

/// <summary>The rows of one forecast while a file is read.</summary>
internal sealed class ForecastRows(
    (string Target, string Location, DateOnly Origin, int Horizon) key,
    DateOnly endDate,
    int firstLine
)
{
    private readonly double[] values = new double[HubLevels.Count];
    private readonly int[] lines = new int[HubLevels.Count];

    public DateOnly EndDate => endDate;

    /// <summary>False if the level is there already.</summary>
    public bool Add(int level, double value, int line)
    {
        if (lines[level] > 0)
            return false;
        (values[level], lines[level]) = (value, line);
        return true;
    }

    /// <summary>The forecast, refused where a quantile is missing or crosses the one before.</summary>
    public QuantileForecast Forecast(Func<int, Place> placeOfLevel, Func<int, Place> placeOfValue)
    {
        var missing = Array.IndexOf(lines, 0);
        if (missing >= 0)
            throw new UserError(
                $"the quantile at {HubLevels.Names[missing]} of this forecast is missing",
                $"all {HubLevels.Count} levels",
                place: placeOfLevel(firstLine)
            );
        for (var k = 0; k < HubLevels.Count; k++)
            if (HubLevels.Fault(values, k) is { } fault)
                throw new UserError(fault, "values that do not fall", place: placeOfValue(lines[k]));
        return new(key.Target, key.Location, key.Origin, key.Horizon, endDate, values);
    }
}
