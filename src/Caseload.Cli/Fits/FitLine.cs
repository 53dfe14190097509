using Caseload.Analysis.Fit;
using Caseload.Analysis.Numbers;

namespace Caseload.Cli.Fits;

/// <summary>A quantity at central parameters beside the record, and over the ensemble.</summary>
internal sealed record FitLine(FitRow Row, Interval Histories)
{
    /// <summary>True if the record lies within 9 in 10 histories.</summary>
    public bool Within => Row.Record >= Histories.Low90 && Row.Record <= Histories.High90;
}
