using System.Text.RegularExpressions;
using Caseload.Model;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Tests.Cli;
using Caseload.Tests.Repository;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>What Caseload never does, line by line. Files of persons: <see cref="Data.PersonLevelTests"/>.</summary>
public sealed partial class NeverTests
{
    /// <summary>All that is shown by office: no class, channel, nationality or check-in among it.</summary>
    private static readonly string[] ByOffice =
    [
        "arrests",
        "arrests_limit_approvals",
        "arrests_limit_beds",
        "arrests_limit_officers",
        "arrests_limit_pool",
        "arrests_limit_target",
        "bookins",
        "departures",
        "departures_limit_documents",
        "departures_limit_none",
        "departures_limit_orders",
        "departures_limit_seats",
        "detained",
        "detained_from",
    ];

    /// <summary>A dated order of a court on one area, and regimes named after what they are about.</summary>
    private static readonly string[] NamedRegimes =
    [
        "policy.los_angeles_order",
        "policy.area_operations",
        "policy.courthouse_dismissals",
        "policy.sensitive_locations_limit",
        "policy.third_country_ruling",
    ];

    private static readonly RecordLayout Layout = new(Lab.Over(70).Horizon, Catalogue.Measures);

    [Fact]
    public void Offices_are_shown_by_these_measures_alone() =>
        Assert.Equal(ByOffice, Catalogue.Measures.Where(m => m.ByOffice).Select(m => m.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Offices_are_shown_by_the_week_and_nothing_finer_than_an_office_is_shown()
    {
        for (var i = 0; i < Layout.Cells; i++)
        {
            var cell = Layout[i];
            Assert.True(cell.Office is "US" || (cell.Period is "week" && Office.Number(cell.Office) >= 0));
        }
        Assert.Equal(25, Office.Names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void By_office_only_the_name_of_what_binds_is_given()
    {
        var record = Lab.Run(Lab.Over(70));
        foreach (var limits in new[] { Limits.Arrests, Limits.Departures })
            for (var week = 0; week < Layout.Weeks.Count; week++)
            for (var o = 0; o < Office.Count; o++)
            {
                var named = limits.Select(l => record[Layout.OfficeWeek(Layout.OfficeMeasures.ToList().IndexOf(l), o, week)]);
                Assert.Equal(1, named.Count(v => v == 1));
                Assert.Equal(limits.Count - 1, named.Count(v => v == 0));
            }
    }

    [Fact]
    public void No_lever_is_set_by_office_weekday_channel_or_nationality()
    {
        var named = Catalogue
            .Levers.Where(l => Place(l.Id) || Finer().IsMatch(l.Id) || Finer().IsMatch(l.Unit))
            .Select(l => l.Id);
        Assert.Equal(NamedRegimes.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.All(
            NamedRegimes,
            id => Assert.True(Catalogue.Levers.Single(l => string.Equals(l.Id, id, StringComparison.Ordinal)).Switch)
        );
    }

    [Fact]
    public void No_parameter_is_by_office_or_weekday() =>
        Assert.Empty(Catalogue.Parameters.Where(p => Place(p.Id) || Weekday().IsMatch(p.Id)).Select(p => p.Id));

    [Fact]
    public void Nobody_sets_attention_support_trust_or_claims()
    {
        Assert.Empty(Catalogue.Levers.Where(l => Opinion().IsMatch(l.Id) || Opinion().IsMatch(l.Note)).Select(l => l.Id));
        Assert.Empty(Catalogue.Measures.Where(m => Opinion().IsMatch(m.Name)).Select(m => m.Name));
    }

    [Fact]
    public void There_is_no_optimiser_and_no_search()
    {
        var types = ((string[])["caseload", "Caseload.Engine", "Caseload.Model", "Caseload.Data", "Caseload.Analysis"])
            .SelectMany(a => System.Reflection.Assembly.Load(a).GetTypes())
            .Where(t => t.Namespace?.StartsWith("Caseload", StringComparison.Ordinal) is true)
            .Select(t => t.Name);
        Assert.DoesNotContain(types, n => Seeks().IsMatch(n));
        string[] commands =
        [
            "",
            "run",
            "compare",
            "list",
            "show",
            "validate",
            "schema",
            "backtest",
            "forecast",
            "calibrate",
            "calibrate ranks",
            "calibrate leave-out",
            "calibrate ablate",
            "fit",
            "claims",
            "data",
        ];
        foreach (var command in commands)
        {
            var words = InProcess.Run(null, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Out;
            Assert.Empty(Seeks().Matches(words).Select(m => m.Value));
        }
    }

    [Fact]
    public void The_data_hold_no_place_below_an_area()
    {
        var columns = Checkout
            .Files("data", "*.csv")
            .SelectMany(f => File.ReadLines(Checkout.PathOf(f)).First().Split(',').Select(c => $"{f}: {c}"));
        Assert.DoesNotContain(columns, c => Finest().IsMatch(c));
    }

    private static bool Place(string id) =>
        Office.Names.Any(o =>
            id.Contains(o.Replace(' ', '_').Replace(".", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
        );

    [GeneratedRegex(
        "custodial|targeted|at_large|area|worksite|check_?in|courthouse|sensitive_locations|nationality|country|mexic|weekday|sunday|monday|saturday",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Finer();

    [GeneratedRegex("weekday|sunday|monday|tuesday|wednesday|thursday|friday|saturday", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"attention|support|trust|claims?\b|opinion|media|coverage|poll", RegexOptions.IgnoreCase)]
    private static partial Regex Opinion();

    [GeneratedRegex("(?<!re)Solv|Optimi|Search|Maximi|Minimi|Score|Ranking", RegexOptions.IgnoreCase)]
    private static partial Regex Seeks();

    [GeneratedRegex(
        @": .*(?:county|city|street|address|latitude|longitude|facility_name|zip|(?<!con)tract|industry)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Finest();
}
