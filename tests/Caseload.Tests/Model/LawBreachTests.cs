using System.Reflection;
using Caseload.Model;
using Caseload.Model.Arrests;
using Caseload.Model.Cases;
using Caseload.Model.Policy;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>Each law catches what it forbids: a sound world is tampered with in one place.</summary>
public sealed class LawBreachTests
{
    private const int Day = 20;

    /// <summary>The law, what is done, and a part of what the law says.</summary>
    private static readonly (string Law, string Name, Action<World> Tamper, string Says)[] Breaches =
    [
        ("conservation", "a case is lost", w => w.Cases.Remove(Any(w, CaseStage.Court)), "are held"),
        ("conservation", "a case comes from nowhere", w => w.Cases.Add(w.Cases[Any(w, CaseStage.Court)]), "are held"),
        ("conservation", "a case is at no stage", w => w.Cases[Any(w, CaseStage.Court)].Stage = CaseStage.None, "at a stage"),
        ("conservation", "a case is moved unseen", w => Move(ref w.Cases[Any(w, CaseStage.Court)]), "cases,"),
        ("conservation", "a bed is emptied unseen", w => w.Beds.Empty(3), "beds and"),
        ("conservation", "a class is changed", w => Reclass(ref w.Cases[Any(w, CaseStage.Court)]), "class"),
        ("conservation", "a court loses a case", w => w.Cases[Any(w, CaseStage.Court)].Stage = CaseStage.Seat, "in court"),
        ("conservation", "a line skips a case", w => w.Cases[Any(w, CaseStage.Court)].Stage = CaseStage.HearingLine, "in line"),
        ("conservation", "a wait is forgotten", w => w.Cases[Any(w, CaseStage.Documents)].Stage = CaseStage.Seat, "Documents"),
        ("capacity", "officers work twice", w => Set(w.Arrests, nameof(ArrestStage.Use), (11.0, 10.0, 0.0, 0.0)), "officer-days"),
        ("capacity", "nobody approves", w => Set(w.Arrests, nameof(ArrestStage.Use), (0.0, 0.0, 2.0, 1.0)), "approvals"),
        ("capacity", "a hearing without a slot", w => Set(w.Courts.Lines, "Use", (5, 4)), "hearings"),
        ("capacity", "a flight takes too many", w => Times(w.Departures.Seats.Left + 1, w.Departures.Seats.Fly), "seats"),
        ("capacity", "a bed too many", w => Times(w.Beds.Free(7) + 1, () => w.Beds.Fill(7)), "a bed filled"),
        ("legality", "a case leaves twice", w => LeaveTwice(w, Any(w, CaseStage.Documents)), "left custody twice"),
        ("legality", "a departure without an order", DepartWithoutOrder, "without an order"),
        ("finite", "a docket below nothing", w => Set(w.Courts.NonDetained, "Pending", -1.0), "docket"),
        ("finite", "a docket that is no number", w => Set(w.Courts.NonDetained, "Pending", double.NaN), "docket"),
        ("finite", "a pool below nothing", w => Field(w.Arrests.Pools, "convicted", -1e9), "pool"),
        ("finite", "a pool that is no number", w => Field(w.Arrests.Pools, "ordered", double.NaN), "pool"),
        ("finite", "pressure that is no number", w => Pressure(w)[4] = double.PositiveInfinity, "pressure"),
        ("finite", "pressure below nothing", w => Pressure(w)[4] = -0.1, "pressure"),
        ("finite", "a bed less than none", w => Times(w.Beds.Occupied(0) + 1, () => w.Beds.Empty(0)), "beds"),
    ];

    public static TheoryData<int, string> Numbers => [.. Breaches.Select((b, i) => (i, $"{b.Law}: {b.Name}"))];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_breach_is_caught(int number, string name)
    {
        var (law, what, tamper, says) = Breaches[number];
        Assert.EndsWith(what, name, StringComparison.Ordinal);
        var world = Run();
        Assert.All(Catalogue.Laws, l => Assert.Null(l.Check(world, Day)));
        tamper(world);
        var said = Catalogue.Laws.Single(l => string.Equals(l.Name, law, StringComparison.Ordinal)).Check(world, Day);
        Assert.Contains(says, said ?? "nothing", StringComparison.Ordinal);
    }

    [Fact]
    public void Every_law_has_a_breach() =>
        Assert.Equal(
            Catalogue.Laws.Select(l => l.Name).Order(StringComparer.Ordinal),
            Breaches.Select(b => b.Law).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );

    /// <summary>A short run with beds to spare.</summary>
    private static World Run()
    {
        var world = Lab.Open(Lab.Over(60).With("custody.beds.contract", 80_000));
        for (var day = 0; day <= Day; day++)
            Caseload.Model.Day.Step(world, day);
        return world;
    }

    private static int Any(World world, CaseStage stage) =>
        Enumerable.Range(0, world.Cases.Rows).First(id => world.Cases.Live(id) && world.Cases[id].Stage == stage);

    private static void Move(ref Case row) => row.Place = (byte)((row.Place + 1) % 25);

    private static void Reclass(ref Case row) => row.Class = (byte)((row.Class + 1) % 6);

    private static void LeaveTwice(World world, int id)
    {
        world.Custody.Depart(id, Day);
        world.Custody.Depart(id, Day);
    }

    private static void DepartWithoutOrder(World world)
    {
        for (var id = 0; id < world.Cases.Rows; id++)
            if (world.Cases[id].Stage == CaseStage.Documents)
                world.Cases[id].Marks &= ~CaseMarks.Ordered;
        for (var day = Day + 1; day < Day + 15; day++)
            Caseload.Model.Day.Step(world, day);
    }

    private static void Times(int count, Action action)
    {
        for (var i = 0; i < count; i++)
            action();
    }

    private static void Set<T>(object owner, string property, T value) =>
        owner.GetType().GetProperty(property)!.SetValue(owner, value);

    private static double[] Pressure(World world) =>
        (double[])
            typeof(PolicyStage).GetField("pressure", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(world.Policy)!;

    private static void Field(object owner, string name, double value) =>
        owner.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(owner, value);
}
