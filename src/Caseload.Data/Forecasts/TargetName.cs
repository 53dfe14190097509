using Caseload.Data.Errors;
using Caseload.Data.Tables;
using Caseload.Model.Forecasts;
using Caseload.Model.Records;

namespace Caseload.Data.Forecasts;

/// <summary>Names of targets and locations in a file of forecasts.</summary>
internal static class TargetName
{
    private static readonly string[] Locations = [ForecastTarget.Nation, .. Office.Names];

    /// <summary>A target's place among <see cref="ForecastTarget.All"/>, or -1.</summary>
    public static int Number(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < ForecastTarget.All.Count; i++)
            if (name.SequenceEqual(ForecastTarget.All[i].Name))
                return i;
        return -1;
    }

    public static ForecastTarget Of(TableRow row, int column)
    {
        var number = Number(row.Span(column));
        if (number >= 0)
            return ForecastTarget.All[number];
        var name = row.Text(column);
        throw row.Error(
            column,
            $"the target {Shown.Quoted(name)} is unknown",
            nearest: NearestName.Of(name, ForecastTarget.All.Select(t => t.Name))
        );
    }

    /// <summary>`US` or an AOR name.</summary>
    public static string Location(TableRow row, int column)
    {
        foreach (var location in Locations)
            if (row.Is(column, location))
                return location;
        var name = row.Text(column);
        throw row.Error(column, $"{Shown.Quoted(name)} is no location", "US or an AOR", NearestName.Of(name, Locations));
    }
}
