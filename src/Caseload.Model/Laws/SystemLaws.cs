using Caseload.Model.Cases;
using Caseload.Model.Records;

namespace Caseload.Model.Laws;

/// <summary>The laws of the system: `--check`, the tests and the docs read this list.</summary>
public static class SystemLaws
{
    public static IReadOnlyList<Law> All { get; } =
    [
        new("conservation", "Cases in = cases in each stage + cases out by each exit, every day.", Conservation),
        new(
            "capacity",
            "Officer-days used <= available; approvals used <= given; hearings held <= slots; departures in a seat <= seats; no bed is filled above usable beds of the place times the crowding allowance.",
            Capacity
        ),
        new("legality", "A departure has an order or a pathway that needs none; nobody leaves custody twice.", Legality),
        new("finite", "People held, beds in use, the docket, the pool and pressure are numbers, and none is below 0.", Finite),
    ];

    private static string? Conservation(World world, int day)
    {
        var (entered, departed, released) = world.Custody.Flow;
        if (entered - departed - released != world.Cases.Alive)
            return $"{entered} cases in, {departed} departed, {released} released, but {world.Cases.Alive} are held";
        var stages = new int[8];
        var places = new int[Office.Count];
        var classes = new int[6];
        for (var id = 0; id < world.Cases.Rows; id++)
        {
            ref var row = ref world.Cases[id];
            if (row.Stage == CaseStage.None)
                continue;
            stages[(int)row.Stage]++;
            places[row.Place]++;
            classes[row.Class]++;
        }
        if (stages.Sum() != world.Cases.Alive)
            return $"{stages.Sum()} cases at a stage, {world.Cases.Alive} alive";
        for (var o = 0; o < Office.Count; o++)
        {
            if (places[o] != world.Custody.HeldAt(o))
                return $"{Office.Names[o]}: {places[o]} cases, {world.Custody.HeldAt(o)} counted";
            if (places[o] != world.Beds.Occupied(o) + world.Custody.HoldRoomAt(o))
                return $"{Office.Names[o]}: {places[o]} cases, {world.Beds.Occupied(o)} beds and {world.Custody.HoldRoomAt(o)} in hold rooms";
        }
        for (var k = 0; k < 6; k++)
            if (classes[k] != world.Custody.Held[k])
                return $"class {k}: {classes[k]} cases, {world.Custody.Held[k]} counted";
        var court = stages[(int)CaseStage.Court] + stages[(int)CaseStage.HearingLine] + stages[(int)CaseStage.Appeal];
        if (court != world.Courts.Pending)
            return $"{court} cases in court, {world.Courts.Pending} counted";
        if (stages[(int)CaseStage.HearingLine] != world.Courts.Lines.Length)
            return $"{stages[(int)CaseStage.HearingLine]} cases in line for a hearing, {world.Courts.Lines.Length} counted";
        foreach (
            var stage in (ReadOnlySpan<CaseStage>)[CaseStage.Processing, CaseStage.Documents, CaseStage.Seat, CaseStage.NoCountry]
        )
            if (stages[(int)stage] != world.Departures.Waits.At(stage))
                return $"{stage}: {stages[(int)stage]} cases, {world.Departures.Waits.At(stage)} counted";
        return null;
    }

    private static string? Capacity(World world, int day)
    {
        var use = world.Arrests.Use;
        if (use.Days > use.DaysGiven * (1 + 1e-12))
            return $"officer-days used {use.Days}, available {use.DaysGiven}";
        if (use.Approvals > use.ApprovalsGiven * (1 + 1e-12))
            return $"approvals used {use.Approvals}, given {use.ApprovalsGiven}";
        var hearings = world.Courts.Lines.Use;
        if (hearings.Used > hearings.Given)
            return $"hearings held {hearings.Used}, slots {hearings.Given}";
        var seats = world.Departures.Seats.Use;
        if (seats.Used > seats.Given)
            return $"seats flown {seats.Used}, there were {seats.Given}";
        return world.Beds.OverFilled is { } place ? $"{place}: a bed filled above what is allowed" : null;
    }

    private static string? Legality(World world, int day) =>
        world.Departures.WithoutOrder > 0 ? $"{world.Departures.WithoutOrder} departures without an order"
        : world.Custody.LeftTwice > 0 ? $"{world.Custody.LeftTwice} cases left custody twice"
        : null;

    private static string? Finite(World world, int day)
    {
        if (!double.IsFinite(world.Courts.NonDetained.Pending) || world.Courts.NonDetained.Pending < -1e-6)
            return $"docket of people not detained: {world.Courts.NonDetained.Pending}";
        if (!double.IsFinite(world.Arrests.Pools.Left) || world.Arrests.Pools.Left < 0)
            return $"pool of people who could be sought: {world.Arrests.Pools.Left}";
        for (var o = 0; o < Office.Count; o++)
        {
            if (world.Custody.HeldAt(o) < 0 || world.Beds.Occupied(o) < 0)
                return $"{Office.Names[o]}: {world.Custody.HeldAt(o)} held, {world.Beds.Occupied(o)} beds";
            if (!double.IsFinite(world.Policy.PressureOf(o)) || world.Policy.PressureOf(o) < 0)
                return $"{Office.Names[o]}: pressure {world.Policy.PressureOf(o)}";
        }
        return null;
    }
}
