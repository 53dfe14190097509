using System.Globalization;
using Caseload.Analysis.Forecasts.Origins;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Caseload.Tests.Model;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>The rows that an origin reads in place of those measured on later months, with the real records.</summary>
internal static class OriginRanges
{
    public static ParameterTable Known(DateOnly origin) => Lab.Table.KnownBefore(origin);

    public static ParameterTable Releases(DateOnly origin) => Of(RecentReleases.Of, origin);

    public static ParameterTable BookIns(DateOnly origin) => Of(RecentBookIns.Of, origin);

    public static ParameterTable Flights(DateOnly origin) => Of(RecentFlights.Of, origin);

    /// <summary>A row as the table has it or an estimate left it.</summary>
    public static ParameterRow Row(this ParameterTable table, string id) =>
        table.Rows.Single(r => string.Equals(r.Id, id, StringComparison.Ordinal));

    /// <summary>What an estimate made of a row: one factor on its low, central and high end.</summary>
    public static (double Low, double Central, double High) Factors(this ParameterTable table, ParameterTable before, string id)
    {
        var (now, was) = (table.Row(id), before.Row(id));
        return (now.Low / was.Low, now.Central / was.Central, now.High / was.High);
    }

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ParameterTable Of(Func<ParameterTable, PublicRecords, DateOnly, ParameterTable> estimate, DateOnly origin) =>
        estimate(Known(origin), Lab.Records.Before(origin), origin);
}
