using Caseload.Report.Figures;
using Caseload.Report.Sections;

namespace Caseload.Report.Comparisons;

/// <summary>The report of two scenarios: from results to sections, in the order in which a reader asks.</summary>
public static class ComparisonReport
{
    public static ReportPage Of(ComparisonInputs inputs)
    {
        var context = new PairContext(inputs);
        var name = $"{inputs.Comparison.A.Name}-vs-{inputs.Comparison.B.Name}";
        return new(
            $"{inputs.Comparison.B.Title}, against {inputs.Comparison.A.Title}: Caseload report",
            name,
            PairAnswer.Question(context),
            PairAnswer.Answer(context),
            PairAnswer.Numbers(context),
            PairAnswer.Fine(context),
            [
                PairArrests.Of(context),
                PairLimits.Of(context),
                PairNeeds.Of(context),
                PairCohort.Of(context),
                PairDetained.Detained(context),
                PairDetained.Courts(context),
                PairDetained.Departures(context),
                PairWho.Of(context),
                PairWhere.Where(context),
                PairWhere.Offices(context),
                PairTable.Of(context),
                PairTrust.Of(context),
                SourcesSection.Of(
                    inputs.Ground.Command,
                    inputs.Ground.Version,
                    inputs.Comparison.Seed,
                    name,
                    inputs.Ground.Hashes
                ),
            ],
            inputs.Ground.Command
        )
        {
            Version = inputs.Ground.Version,
        };
    }
}
