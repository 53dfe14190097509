using Caseload.Analysis.Headlines;
using Caseload.Analysis.Observed;
using Caseload.Analysis.Series;
using Caseload.Analysis.Verdicts;

namespace Caseload.Report.Sections;

/// <summary>What all sections of a report of one scenario read.</summary>
internal sealed class RunContext(ReportInputs inputs)
{
    /// <summary>Said in place of a number that no history has.</summary>
    public const string NoDay = "No simulated history has a day to count over.";

    public ReportInputs Inputs { get; } = inputs;

    public Verdict Verdict { get; } = inputs.Verdict;

    public SeriesResults Series { get; } = inputs.Series;

    /// <summary>From the record's first day that is drawn to the horizon's last.</summary>
    public Period Axis { get; } =
        new(
            inputs.Ground.Record.From < inputs.Verdict.Scenario.Horizon.From
                ? inputs.Ground.Record.From
                : inputs.Verdict.Scenario.Horizon.From,
            inputs.Verdict.Scenario.Horizon.To
        );

    public DateOnly Start => Verdict.Scenario.Horizon.From;

    /// <summary>True of a week's date that may stand for the start: none older is carried forward.</summary>
    public bool AtStart(DateOnly date) => date <= Start && date > Start.AddDays(-7);

    /// <summary>True where the scenario is the policies as they were: the record tests it.</summary>
    public bool AsItWas => Verdict.Scenario.Name.Equals("baseline", StringComparison.Ordinal) && Verdict.Set.Count == 0;

    public RecordedSeries? Record(string name) => Inputs.Ground.Record.Of(name);

    /// <summary>Paragraphs that must stand where a record is drawn over a scenario that was not the policy.</summary>
    public IReadOnlyList<string> NoTest => AsItWas ? [] : [Words.Sources.NoTest];

    public Period Horizon => new(Start, Verdict.Scenario.Horizon.To);
}
