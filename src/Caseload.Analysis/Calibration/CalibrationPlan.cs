using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Calibration;

/// <summary>What is fitted and how.</summary>
/// <param name="Baseline">The policies as they were; its horizon is replaced by the window of the fit.</param>
/// <param name="Fitted">Ids of the parameters; every other one is drawn anew from its range in each step.</param>
/// <param name="Members">Size of the ensemble.</param>
/// <param name="Steps">Steps of the smoother.</param>
public sealed record CalibrationPlan(
    Scenario Baseline,
    ParameterTable Parameters,
    PublicRecords Records,
    IReadOnlyList<string> Fitted,
    int Members,
    int Steps,
    ulong Seed,
    int Threads
);
