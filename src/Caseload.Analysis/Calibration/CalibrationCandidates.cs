using Caseload.Model.Custody;
using Caseload.Model.Intake;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Calibration;

/// <summary>
/// The parameters that the fit tries: every one of mechanisms 0 to 8 that has a range and that the record does not give outright.
/// Levers are policy and outside drivers, given by the record; later mechanisms have no series here.
/// </summary>
public static class CalibrationCandidates
{
    /// <summary>Shares of pathways are drawn around their central values by one distribution: no deviate of their own moves them.</summary>
    private const string DrawnTogether = ".share_ice_arrests";

    /// <summary>What the record gives outright, measured month by month: plugged in with the range of its measurement, and not fitted.</summary>
    public static IReadOnlyList<string> Given { get; } = [IntakeStage.Bridge.Id, .. ExitHazards.Splits.Select(p => p.Id)];

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
                .Where(id =>
                    !id.EndsWith(DrawnTogether, StringComparison.Ordinal)
                    && !Given.Contains(id, StringComparer.Ordinal)
                    && table.Family(id).Any(IsDrawn)
                ),
        ];

    private static bool IsDrawn(ParameterRow row) =>
        row.Low < row.High && !string.Equals(row.Unit, "indicator", StringComparison.Ordinal) && OfMechanism(row);

    /// <summary>True for a row of the mechanisms that the fit is of, 0 to 8.</summary>
    public static bool OfMechanism(ParameterRow row) => Mechanisms.Contains(row.Mechanism, StringComparer.Ordinal);
}
