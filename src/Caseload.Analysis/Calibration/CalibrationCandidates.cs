using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Calibration;

/// <summary>
/// The parameters that the fit tries: every one of mechanisms 0 to 8 that has a range. Levers are policy and outside drivers, given
/// by the record; later mechanisms have no series here.
/// </summary>
public static class CalibrationCandidates
{
    /// <summary>Shares of pathways are drawn around their central values by one distribution: no deviate of their own moves them.</summary>
    private const string DrawnTogether = ".share_ice_arrests";

    private static readonly string[] Mechanisms = ["0", "1", "2", "3", "4", "5", "6", "7", "8"];

    /// <summary>
    /// Ids that no part of the model reads. What the fit makes of them is made of nothing: a parameter must be told more than
    /// the best told of these.
    /// </summary>
    public static IReadOnlyList<string> Nulls { get; } = [.. Enumerable.Range(1, 20).Select(i => $"null.{i}")];

    public static IReadOnlyList<string> Of(IReadOnlyList<Parameter> parameters, ParameterTable table) =>
        [
            .. parameters
                .Select(p => p.Id)
                .Where(id => !id.EndsWith(DrawnTogether, StringComparison.Ordinal) && table.Family(id).Any(IsDrawn)),
        ];

    private static bool IsDrawn(ParameterRow row) =>
        row.Low < row.High
        && !string.Equals(row.Unit, "indicator", StringComparison.Ordinal)
        && Mechanisms.Contains(row.Mechanism, StringComparer.Ordinal);
}
