using Caseload.Analysis.Observed;
using Caseload.Model.Recording;

namespace Caseload.Analysis.Headlines;

/// <summary>The simulated means over exactly the days for which a public record gives the same count.</summary>
internal static class Beside
{
    public static IEnumerable<Headline> All(RecordLayout layout, ObservedBeside observed) =>
        observed.Means.Select(mean => Levels.Mean(layout, mean.Measure, mean.Unit, "recorded", mean.Period));
}
