using Caseload.Analysis.Numbers;
using Caseload.Analysis.Observed;
using Caseload.Report.Sections;
using Caseload.Tests.Analysis;
using Xunit;

namespace Caseload.Tests.Report;

/// <summary>Templates of titles: their guards, their length, and their mirror images.</summary>
public sealed class TitleTests
{
    private static readonly double[] Edges =
    [
        double.NaN,
        0,
        1e-9,
        0.04,
        0.5,
        1,
        2,
        95,
        100,
        104.9,
        105.2,
        1e4,
        1e12,
        double.PositiveInfinity,
    ];

    private static readonly Interval None = new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN)
    {
        Histories = 9,
        Reached = 0,
    };

    private static readonly string[] Ways = ["higher", "lower", "rise", "fall", "more", "fewer", "above", "below"];

    [Fact]
    public void Two_data_and_the_same_swapped_differ_in_the_word_of_direction_alone()
    {
        foreach (var a in Edges)
        foreach (var b in Edges)
        {
            Mirror(DeparturesSection.Title(a, Point(b)), DeparturesSection.Title(b, Point(a)), a, b);
            Mirror(DetainedSection.Title(a, b), DetainedSection.Title(b, a), a, b);
            Mirror(CourtsSection.Title(a, b), CourtsSection.Title(b, a), a, b);
            Mirror(WhoSection.Title(a, Point(b)), WhoSection.Title(b, Point(a)), a, b);
        }
    }

    [Fact]
    public void Equal_or_missing_data_have_the_plain_title()
    {
        foreach (var a in Edges)
        {
            Assert.Equal("Departures a day", DeparturesSection.Title(a, Point(a)));
            Assert.Equal("Departures a day", DeparturesSection.Title(a, None));
            Assert.Equal("People detained, and the beds for them", DetainedSection.Title(a, a));
            Assert.Equal("People detained, and the beds for them", DetainedSection.Title(a, double.NaN));
            Assert.Equal("Days to a judge's decision, people detained", CourtsSection.Title(a, a));
            Assert.Equal("Days to a judge's decision, people detained", CourtsSection.Title(double.NaN, a));
            Assert.Equal("Who is arrested, by criminality and month", WhoSection.Title(a, None));
        }
        Assert.Equal("Who is arrested, by criminality and month", WhoSection.Title(null, Samples.Range(1, 2, 3)));
        Assert.Equal("Who is arrested, by criminality and month", WhoSection.Title(2.9, Samples.Range(1, 2, 3)));
    }

    [Fact]
    public void Recorded_weeks_are_counted_or_not_named()
    {
        Assert.Equal("Arrests a day, against target and record", Arrests(0, 0));
        Assert.Equal("Recorded arrests were at target in 0 of 1 week", Arrests(0, 1));
        Assert.Equal("Recorded arrests were at target in 31 of 31 weeks", Arrests(31, 31));
    }

    [Fact]
    public void Offices_are_counted_where_their_start_is_known()
    {
        Assert.Equal("People detained, by AOR of the facility", WhereSection.Title([]));
        Assert.Equal("People detained, by AOR of the facility", WhereSection.Title([(5, null), (double.NaN, 3)]));
        Assert.Equal("At the end 0 of 2 AORs hold more people than at the start", WhereSection.Title([(1, 1), (1, 2)]));
        Assert.Equal(
            "At the end 2 of 2 AORs hold more people than at the start",
            WhereSection.Title([(2, 1), (3, 2), (3, null)])
        );
    }

    [Fact]
    public void A_ratio_is_given_from_a_base_of_50_on()
    {
        Assert.Null(WhereSection.Ratio(Samples.Range(1, 100, 200), null));
        Assert.Null(WhereSection.Ratio(Samples.Range(1, 100, 200), 0));
        Assert.Null(WhereSection.Ratio(Samples.Range(1, 100, 200), 49.9));
        Assert.Null(WhereSection.Ratio(None, 100));
        Assert.Equal(2, WhereSection.Ratio(Samples.Range(1, 100, 200), 50));
    }

    [Fact]
    public void Limits_lead_a_title_only_where_they_bind_most_office_days()
    {
        const string Plain = "What limits arrests and departures, by week";
        foreach (var a in LimitsSection.Arrests)
        foreach (var d in LimitsSection.Departures)
        {
            Assert.InRange(LimitsSection.Title((a.Name, 0.9), (d.Name, 0.8)).Length, 1, 70);
            Assert.Equal(Plain, LimitsSection.Title((a.Name, 0.5), (d.Name, 0.8)));
            Assert.Equal(Plain, LimitsSection.Title((a.Name, 0.9), (d.Name, double.NaN)));
        }
        Assert.Equal(Plain, LimitsSection.Title(("Target reached", 1), ("Seats", 1)));
        Assert.Equal(Plain, LimitsSection.Title(("Officers", 1), ("Nothing", 1)));
    }

    [Fact]
    public void Needs_are_named_up_to_three()
    {
        string[] names = ["Officer-days a day", "Approvals a day", "Beds", "Hearing slots a day", "Air seats a day"];
        for (var set = 0; set < 32; set++)
        {
            var over = set;
            var title = NeedsSection.Title([.. names.Select((n, i) => (n, (over >> i & 1) == 1 ? 101.0 : 100.0))]);
            Assert.InRange(title.Length, 1, 70);
            var count = int.PopCount(set);
            Assert.Equal(count is 0 or > 3, title.StartsWith("What the target needs", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_cohort_and_the_fit_are_numbers()
    {
        Assert.Equal("Of 1,000 arrests: where they stand after 180 days", CohortSection.Title(None));
        Assert.Equal("Of 1,000 arrests, 0 are departures after 180 days", CohortSection.Title(Point(0)));
        Assert.Equal("Baseline against the record", TrustSection.Title(2, 2));
        Assert.Equal("Forecasts against the record", SkillFigure.Title(0, 0));
        Assert.Equal("Forecasts are closer than the best simple one in 0 of 5", SkillFigure.Title(0, 5));
        Assert.Equal("Forecasts are closer than the best simple one in 5 of 5", SkillFigure.Title(5, 5));
        Assert.Equal("0 of 3 recorded numbers lie within baseline's range", TrustSection.Title(0, 3));
    }

    private static string Arrests(int met, int weeks) =>
        ArrestsSection.Title(new ObservedBeside { Weeks = weeks, WeeksAtTarget = met });

    private static Interval Point(double value) => double.IsNaN(value) ? None : Samples.Range(value, value, value);

    private static void Mirror(string one, string other, double a, double b)
    {
        Assert.InRange(one.Length, 1, 70);
        var (first, second) = (one.Split(' '), other.Split(' '));
        Assert.True(first.Length == second.Length, $"{one} / {other}");
        var different = first.Zip(second).Where(w => !w.First.Equals(w.Second, StringComparison.Ordinal)).ToList();
        Assert.All(different, w => Assert.True(Ways.Contains(w.First) && Ways.Contains(w.Second), $"{one} / {other}"));
        if (a.Equals(b))
            Assert.Empty(different);
        else
            Assert.Equal(one.Equals(other, StringComparison.Ordinal) ? 0 : 1, different.Count);
    }
}
