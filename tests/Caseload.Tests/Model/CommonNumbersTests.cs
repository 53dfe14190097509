using Caseload.Model;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>Common random numbers: what is equal stays equal to the bit, and a case that meets the same meets the same fate.</summary>
public sealed class CommonNumbersTests
{
    private static readonly Scenario Parent = Lab.Over(new(2024, 12, 1), 130);

    private static readonly float[] Record = Lab.Run(Parent);

    [Fact]
    public void Another_name_is_the_same_scenario() =>
        Same(
            Parent with
            {
                Name = "another",
                Title = "Another title",
                About = "Other words",
                Source = null,
                Levers = [.. Parent.Levers.Reverse()],
            }
        );

    [Fact]
    public void Repeating_the_parents_steps_changes_nothing()
    {
        var child = Parent;
        foreach (var lever in Parent.Levers)
            child = child.With(lever.Lever, [.. lever.Steps.SelectMany(s => new[] { s, s with { From = s.From.AddDays(3) } })]);
        Same(child);
    }

    [Fact]
    public void Repeating_constants_changes_nothing()
    {
        var child = Parent;
        foreach (var lever in Catalogue.Levers.Where(l => l.From == LeverDefault.Constant && !Sets(l.Id)))
            if (lever.Id is not "custody.beds.contract")
                child = child.With(lever.Id, lever.Default);
        Same(child);
    }

    /// <summary>Switches are never drawn, so that their dated rows can be written out.</summary>
    [Fact]
    public void Repeating_switches_changes_nothing()
    {
        var child = Parent;
        foreach (var lever in Catalogue.Levers.Where(l => l.From == LeverDefault.DatedRows && l.Switch))
        {
            var rows = Lab.Table.Family(lever.Id).Select(r => new LeverStep(r.AsOf, null, r.Central));
            child = child.With(lever.Id, [.. rows.DistinctBy(s => s.From)]);
        }
        Same(child);
    }

    [Fact]
    public void What_does_not_touch_custody_leaves_it_as_it_was()
    {
        var layout = Lab.Prepare(Parent).Layout;
        var other = Lab.Run(Parent.With("courts.new_cases_monthly", 10_000).With("policy.departure_stipend", 1));
        foreach (var measure in (string[])["arrests", "bookins", "detained", "departures", "releases", "court_pending_detained"])
            Assert.Equal(Lab.Days(layout, Record, measure), Lab.Days(layout, other, measure));
        Assert.False(Lab.Days(layout, Record, "court_backlog").SequenceEqual(Lab.Days(layout, other, "court_backlog")));
    }

    [Fact]
    public void A_case_in_both_has_the_same_course()
    {
        var few = Cases(Parent);
        var many = Cases(Parent.With("workforce.ero.officers", 12_000));
        var both = few.Keys.Intersect(many.Keys).ToArray();
        Assert.True(both.Length > few.Count / 2);
        Assert.True(many.Count > few.Count);
        Assert.All(both, subject => Assert.Equal(few[subject], many[subject]));
    }

    /// <summary>Class, route and day of those arrested in the run and still held.</summary>
    private static Dictionary<ulong, (byte, byte, short, ushort)> Cases(Scenario scenario)
    {
        var world = Lab.Open(scenario);
        for (var day = 0; day < 40; day++)
            Day.Step(world, day);
        return Enumerable
            .Range(0, world.Cases.Rows)
            .Where(id => world.Cases.Live(id) && world.Cases[id].Booked >= 0)
            .ToDictionary(
                id => world.Cases[id].Subject,
                id => (world.Cases[id].Class, world.Cases[id].Route, world.Cases[id].Booked, world.Cases.Papers(id))
            );
    }

    private static bool Sets(string lever) => Parent.Levers.Any(l => string.Equals(l.Lever, lever, StringComparison.Ordinal));

    private static void Same(Scenario child)
    {
        var layout = Lab.Prepare(child).Layout;
        var other = Lab.Run(child);
        var differs = Enumerable
            .Range(0, layout.Cells)
            .Where(i => BitConverter.SingleToUInt32Bits(Record[i]) != BitConverter.SingleToUInt32Bits(other[i]));
        Assert.Empty(differs.Take(5).Select(i => layout[i]));
    }
}
