using System.Globalization;
using Caseload.Data.Errors;
using Caseload.Data.Tables;
using Caseload.Model.Forecasts;

namespace Caseload.Data.Forecasts;

/// <summary>
/// Reads what <see cref="ForecastFile"/> writes, from whatever hand: rows may stand in any order. A quantile that is no number,
/// crosses another, is missing or comes twice is a <see cref="UserError"/> with its line and column.
/// </summary>
public static class ForecastReader
{
    private const int Origin = 0;
    private const int Target = 1;
    private const int Location = 2;
    private const int Horizon = 3;
    private const int EndDate = 4;
    private const int Type = 5;
    private const int Level = 6;
    private const int Value = 7;

    /// <summary>The forecasts in the order in which each first comes.</summary>
    public static IReadOnlyList<QuantileForecast> Read(string path)
    {
        using var table = Table.Open(path, ForecastFile.Columns);
        Dictionary<(string, string, DateOnly, int), ForecastRows> found = [];
        List<ForecastRows> order = [];
        foreach (var row in table)
        {
            if (!row.Is(Type, "quantile"))
                throw row.Error(Type, $"the output type {Shown.Quoted(row.Text(Type))} is not read", "quantile");
            var target = TargetName.Of(row, Target);
            var key = (target.Name, TargetName.Location(row, Location), row.Date(Origin), Steps(row));
            if (!found.TryGetValue(key, out var rows))
            {
                var end = row.Date(EndDate);
                if (!target.EndsOn(end))
                    throw row.Error(EndDate, $"{target} cannot end on {row.Text(EndDate)}", EndOf(target));
                found.Add(key, rows = new(key, end, row.Line));
                order.Add(rows);
            }
            else if (row.Date(EndDate) != rows.EndDate)
            {
                throw row.Error(EndDate, "another last day than in the forecast's first row", PlainDate.Text(rows.EndDate));
            }
            var level = LevelOf(row);
            if (!rows.Add(level, row.Amount(Value), row.Line))
                throw row.Error(Level, $"the quantile at {HubLevels.Names[level]} comes twice", "each level once");
        }
        return [.. order.Select(r => r.Forecast(line => table.PlaceOf(line, Level), line => table.PlaceOf(line, Value)))];
    }

    private static int Steps(TableRow row)
    {
        var steps = row.Number(Horizon);
        return steps is >= 1 and <= 1000 && steps == Math.Floor(steps)
            ? (int)steps
            : throw row.Error(Horizon, $"the horizon {Shown.Quoted(row.Text(Horizon))}", "a whole number from 1");
    }

    private static int LevelOf(TableRow row)
    {
        var level = row.Number(Level);
        for (var k = 0; k < HubLevels.Count; k++)
            if (HubLevels.All[k] == level)
                return k;
        throw row.Error(
            Level,
            $"{level.ToString(CultureInfo.InvariantCulture)} is not one of the {HubLevels.Count} levels",
            string.Join(", ", HubLevels.Names)
        );
    }

    private static string EndOf(ForecastTarget target) => target.EndDay is { } day ? $"a {day}" : "the last day of a month";
}
