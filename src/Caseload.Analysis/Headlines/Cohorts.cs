using System.Globalization;
using Caseload.Model.Recording;

namespace Caseload.Analysis.Headlines;

/// <summary>Of 1,000 ERO arrests under the target: departed, released and held after 60, 90 and 180 days.</summary>
internal static class Cohorts
{
    internal static readonly int[] Ages = [60, 90, 180];

    public static IEnumerable<Headline> All(RecordLayout layout, TargetDays target)
    {
        foreach (var age in Ages)
        {
            var n = age.ToString(CultureInfo.InvariantCulture);
            var all = RunRecord.Place(layout, $"cohort_{n}");
            var departed = RunRecord.Place(layout, $"cohort_departed_{n}");
            var released = RunRecord.Place(layout, $"cohort_released_{n}");
            var days = new DaySpan(target.Days(layout).First + age, layout.Days - 1);
            yield return Of($"cohort_departed.{n}", "departed", run => 1000 * run.Sum(departed, days) / run.Sum(all, days));
            yield return Of($"cohort_released.{n}", "been released", run => 1000 * run.Sum(released, days) / run.Sum(all, days));
            yield return Of(
                $"cohort_held.{n}",
                "neither departed nor been released",
                run => 1000 * (1 - (run.Sum(departed, days) + run.Sum(released, days)) / run.Sum(all, days))
            );

            Headline Of(string name, string done, HeadlineValue value) =>
                new(
                    name,
                    "of 1,000 ERO arrests",
                    $"Of 1,000 ERO arrests under the target, those who had {done} within {n} days.",
                    run => Finite(value(run))
                );
        }
    }

    /// <summary>A cohort of nobody has no share.</summary>
    private static double Finite(double value) => double.IsFinite(value) ? value : double.NaN;
}
