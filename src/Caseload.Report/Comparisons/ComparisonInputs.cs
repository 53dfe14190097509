using Caseload.Analysis.Comparison;
using Caseload.Analysis.Series;

namespace Caseload.Report.Comparisons;

/// <summary>All that a report of two scenarios is made from. Immutable.</summary>
public sealed record ComparisonInputs(ScenarioComparison Comparison, SeriesPairResults Series, ReportGround Ground);
