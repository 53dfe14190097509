using Caseload.Report.Figures;
using Caseload.Report.Sections;

namespace Caseload.Report;

/// <summary>The report of one scenario: from results to sections, in the order in which a reader asks.</summary>
public static class RunReport
{
    public static ReportPage Of(ReportInputs inputs)
    {
        var verdict = inputs.Verdict;
        var context = new RunContext(inputs);
        return new(
            $"{verdict.Scenario.Title}: Caseload report",
            verdict.Scenario.Name,
            AnswerSection.Question(verdict),
            AnswerSection.Answer(verdict),
            AnswerSection.Numbers(verdict),
            AnswerSection.Fine(verdict),
            [
                .. new Section[]
                {
                    ArrestsSection.Of(context),
                    LimitsSection.Of(context),
                    NeedsSection.Of(context),
                    CohortSection.Of(context),
                    DetainedSection.Of(context),
                    CourtsSection.Of(context),
                    DeparturesSection.Of(context),
                    WhoSection.Of(context),
                    WhereSection.Of(context),
                    OfficesSection.Of(context),
                    ClaimsSection.Of(context),
                    TrustSection.Of(context),
                    SourcesSection.Of(inputs),
                }.Select(Drawable),
            ],
            inputs.Ground.Command
        )
        {
            Version = inputs.Ground.Version,
        };
    }

    // A horizon may hold no full week or month: a chart of nothing is replaced by that.
    private static Section Drawable(Section section) =>
        section with
        {
            Figures =
            [
                .. section.Figures.Select(f =>
                    f.Charts.Any(chart => chart.Table.Rows.Count == 0)
                        ? f with
                        {
                            Charts = [],
                            Empty = f.Empty ?? "The horizon holds no full week or month to draw.",
                        }
                        : f
                ),
            ],
        };
}
