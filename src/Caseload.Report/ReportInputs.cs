using Caseload.Analysis.Series;
using Caseload.Analysis.Verdicts;

namespace Caseload.Report;

/// <summary>All that a report of one scenario is made from. Immutable.</summary>
public sealed record ReportInputs(Verdict Verdict, SeriesResults Series, ReportGround Ground);
