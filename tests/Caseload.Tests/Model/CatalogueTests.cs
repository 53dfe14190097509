using System.Text.RegularExpressions;
using Caseload.Engine.Draws;
using Caseload.Model;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;
using Caseload.Tests.Repository;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>What is declared is in the catalogue once, with the unit of its row.</summary>
public sealed partial class CatalogueTests
{
    /// <summary>Numbers of draws are for ever: a new one is added at its place, none is changed or given again.</summary>
    private static readonly string[] Purposes =
    [
        "101 border.inflow",
        "151 intake.pathway_shares",
        "201 arrests.count",
        "301 intake.fate",
        "302 intake.moves",
        "303 intake.other_bookins",
        "401 custody.exit",
        "501 courts.course",
        "502 courts.appeal",
        "511 courts.nondetained_merits",
        "512 courts.administrative_endings",
        "601 departures.processing",
        "602 departures.papers",
        "701 self_departure.leave",
        "801 start.age",
    ];

    private static readonly string[] Order =
    [
        "border",
        "policy",
        "workforce",
        "beds",
        "arrests",
        "intake",
        "custody",
        "courts",
        "departures",
        "self-departure",
        "needs",
        "midnight",
    ];

    [Fact]
    public void Nothing_declared_is_left_out()
    {
        Assert.Empty(Strays<Lever>(l => Catalogue.Levers.Any(c => Same(c.Id, l.Id))));
        Assert.Empty(Strays<Parameter>(p => Catalogue.Parameters.Any(c => Same(c.Id, p.Id))));
        Assert.Empty(Strays<Measure>(m => Catalogue.Measures.Contains(m)));
        Assert.Empty(Strays<Purpose>(p => Catalogue.Purposes.Contains(p)));
    }

    [Fact]
    public void Nothing_in_the_catalogue_is_undeclared()
    {
        Assert.Empty(Catalogue.Levers.Except(Declared.Of<Lever>().Select(d => d.What)));
        Assert.Empty(Catalogue.Parameters.Except(Declared.Of<Parameter>().Select(d => d.What)));
        Assert.Empty(Catalogue.Measures.Except(Declared.Of<Measure>().Select(d => d.What)));
        Assert.Empty(Catalogue.Purposes.Except(Declared.Of<Purpose>().Select(d => d.What)));
    }

    [Fact]
    public void Names_are_unique()
    {
        string[] ids = [.. Catalogue.Levers.Select(l => l.Id), .. Catalogue.Parameters.Select(p => p.Id)];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Distinct(Catalogue.Measures.Select(m => m.Name), StringComparer.Ordinal);
        Assert.Distinct(Catalogue.Laws.Select(l => l.Name), StringComparer.Ordinal);
        Assert.Distinct(Catalogue.Purposes.Select(p => p.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void Declarations_of_one_id_agree()
    {
        Assert.All(
            Declared.Of<Parameter>(),
            d => Assert.Equal(Catalogue.Parameters.Single(p => Same(p.Id, d.What.Id)).Unit, d.What.Unit)
        );
        Assert.All(Declared.Of<Lever>(), d => Assert.Contains(d.What, Catalogue.Levers));
    }

    [Fact]
    public void Purposes_keep_their_numbers() =>
        Assert.Equal(Purposes, Catalogue.Purposes.Select(p => string.Create(null, $"{p.Number} {p.Name}")));

    [Fact]
    public void The_day_keeps_its_order_and_fits_on_a_page()
    {
        Assert.Equal(Order, Catalogue.Stages.Select(s => s.Name));
        Assert.True(File.ReadLines(Checkout.PathOf("src/Caseload.Model/Day.cs")).Count() < 60);
    }

    [Fact]
    public void Measures_are_in_lower_snake_case_with_unit_and_definition() =>
        Assert.All(
            Catalogue.Measures,
            m =>
            {
                Assert.Matches(SnakeCase(), m.Name);
                Assert.NotEmpty(m.Unit);
                Assert.EndsWith(".", m.Definition, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Every_parameter_has_rows_of_its_unit_and_none_is_an_observation()
    {
        foreach (var parameter in Catalogue.Parameters)
        {
            var rows = Lab.Table.Family(parameter.Id);
            Assert.NotEmpty(rows);
            Assert.All(rows, r => Assert.Equal((parameter.Id, parameter.Unit), (parameter.Id, r.Unit)));
            Assert.All(rows, r => Assert.NotEqual(ParameterRole.Observation, r.Role));
            Assert.True(parameter.Dated || rows.Count == 1, $"{parameter.Id} has {rows.Count} rows and is not dated.");
        }
    }

    [Fact]
    public void Every_lever_of_dated_rows_has_them_in_its_unit()
    {
        foreach (var lever in Catalogue.Levers)
        {
            Assert.InRange(lever.Default, lever.Low, lever.High);
            if (lever.From != LeverDefault.DatedRows)
                continue;
            var rows = Lab.Table.Family(lever.Id);
            Assert.NotEmpty(rows);
            Assert.All(rows, r => Assert.Equal((lever.Id, lever.Unit), (lever.Id, r.Unit)));
            Assert.All(rows, r => Assert.InRange(r.Central, lever.Low, lever.High));
        }
    }

    [Fact]
    public void Gates_are_switches_of_the_catalogue() =>
        Assert.All(
            Catalogue.Parameters.SelectMany(p => p.Gates),
            g =>
            {
                Assert.Contains(g.Switch, Catalogue.Levers);
                Assert.True(g.Switch.Switch);
            }
        );

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static IEnumerable<string> Strays<T>(Func<T, bool> known)
        where T : class => Declared.Of<T>().Where(d => !known(d.What)).Select(d => $"{d.Where}: {d.What}");

    [GeneratedRegex("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();
}
