using Caseload.Model.Custody;
using Caseload.Model.Recording;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>The courses of a cohort are its parts: on each day they add up to what the cohort is known to be.</summary>
public sealed class CohortCoursesTests
{
    private static readonly string[] Channels = ["custodial", "targeted", "area", "checkin", "worksite", "partner"];

    [Theory]
    [InlineData("2023-10-01")]
    [InlineData("2025-01-20")]
    public void Parts_add_up_on_each_day(string from)
    {
        // Few beds, so that some are released for want of one.
        var scenario = Lab.Over(DateOnly.ParseExact(from, "yyyy-MM-dd", null), 230)
            .With("custody.beds.contract", 40_000)
            .With("target.national", 1_000);
        var layout = new RecordLayout(scenario.Horizon, Caseload.Model.Catalogue.Measures);
        var record = Lab.Run(scenario, 1);
        for (var day = CohortCourses.Age; day < layout.Days; day++)
        {
            Assert.Equal(
                On("cohort_180", day),
                Sum(day, c => c.StartsWith("never_held", StringComparison.Ordinal)) + Booked(day)
            );
            Assert.Equal(On("cohort_departed_180", day), Sum(day, c => Ends(c, "_removed") || Ends(c, "_voluntary")));
            Assert.Equal(
                On("cohort_released_180", day),
                Sum(day, c => Ends(c, "_released") || Ends(c, "_relief") || c.StartsWith("never_held", StringComparison.Ordinal))
            );
            Assert.Equal(On("cohort_180", day), Channels.Sum(c => On($"arrests_{c}", day - CohortCourses.Age)));
        }
        // In FY2024 nobody arrested in the interior is in expedited removal and no task force arrests; relief takes long.
        if (from is "2025-01-20")
            Assert.All(Parts(), part => Assert.True(Ends(part, "relief") || Total(part) > 0, part));

        double On(string measure, int day) => Lab.Days(layout, record, measure)[day];
        double Sum(int day, Func<string, bool> which) => Parts().Where(which).Sum(c => On($"cohort_180_{c}", day));
        double Booked(int day) =>
            Sum(
                day,
                c =>
                    !c.StartsWith("never_held", StringComparison.Ordinal)
                    && !Parts().Any(p => c.StartsWith(p + "_", StringComparison.Ordinal))
            );
        double Total(string part) => Enumerable.Range(0, layout.Days).Sum(day => On($"cohort_180_{part}", day));
    }

    private static IEnumerable<string> Parts() => CohortCourses.Measures.Select(m => m.Name["cohort_180_".Length..]);

    private static bool Ends(string course, string end) => course.EndsWith(end, StringComparison.Ordinal);
}
