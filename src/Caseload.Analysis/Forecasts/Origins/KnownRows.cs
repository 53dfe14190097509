using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>The row of a dated parameter that stands at an origin.</summary>
internal static class KnownRows
{
    /// <summary>The last that has begun to hold; null before the first.</summary>
    public static ParameterRow? Last(ParameterTable known, Parameter parameter, DateOnly origin) =>
        known.Family(parameter.Id).LastOrDefault(r => r.AsOf < origin);

    /// <summary>The last day of what a row was measured on; null if the origin does not know it: it stands as a prior.</summary>
    public static DateOnly? Measured(ParameterRow row, DateOnly origin) => row.KnownOn < origin ? row.KnownOn : null;
}
