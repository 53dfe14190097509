using Caseload.Analysis.Comparison;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Observed;
using Caseload.Analysis.Series;

namespace Caseload.Report.Comparisons;

/// <summary>What all sections of a report of two scenarios read.</summary>
internal sealed class PairContext
{
    private readonly IReadOnlyDictionary<string, BandSeries> _less;

    public PairContext(ComparisonInputs inputs)
    {
        Inputs = inputs;
        _less = inputs.Series.Difference.ToDictionary(s => s.Name, StringComparer.Ordinal);
        var same = inputs.Comparison.A.Name.Equals(inputs.Comparison.B.Name, StringComparison.Ordinal);
        A = inputs.Comparison.A.Name + (same ? " (A)" : "");
        B = inputs.Comparison.B.Name + (same ? " (B)" : "");
        Horizon = new(inputs.Comparison.A.Horizon.From, inputs.Comparison.A.Horizon.To);
        Axis = new(inputs.Ground.Record.From < Horizon.From ? inputs.Ground.Record.From : Horizon.From, Horizon.To);
    }

    public ComparisonInputs Inputs { get; }

    /// <summary>Names that tell the scenarios apart even where they are one.</summary>
    public string A { get; }

    public string B { get; }

    public Period Horizon { get; }

    /// <summary>From the record's first day that is drawn to the horizon's last.</summary>
    public Period Axis { get; }

    public DateOnly Start => Horizon.From;

    public ScenarioComparison Comparison => Inputs.Comparison;

    public SeriesResults SeriesA => Inputs.Series.A;

    public SeriesResults SeriesB => Inputs.Series.B;

    public int Histories => Comparison.Histories;

    public Period Period => Comparison.Period;

    /// <summary>What every figure of differences says under its title.</summary>
    public string Paired => $"paired differences, {B} less {A}, same chance";

    /// <summary>What every figure of levels says under its title.</summary>
    public string Levels => $"levels in {A} and {B}";

    public RecordedSeries? Record(string name) => Inputs.Ground.Record.Of(name);

    /// <summary>B less A of a series, over pairs of histories.</summary>
    public BandSeries Less(string name) => _less[name];
}
