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
                TrustSection.Of(context),
                SourcesSection.Of(inputs),
            ],
            inputs.Command
        )
        {
            Version = inputs.Version,
        };
    }
}
