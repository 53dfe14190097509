using System.Globalization;
using Caseload.Analysis.Forecasts.Origins;
using Caseload.Model.Scenarios;
using Caseload.Tests.Model;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>The ranges that an origin lays over the table, with the real records.</summary>
internal static class OriginRanges
{
    public static ParameterRange? Of(DateOnly origin, string id) =>
        OriginScenarios
            .Of(Lab.Baseline, Lab.Table, Lab.Records, origin, 30)[0]
            .Scenario.Parameters.SingleOrDefault(p => string.Equals(p.Parameter, id, StringComparison.Ordinal));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
