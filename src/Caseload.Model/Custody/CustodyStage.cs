using Caseload.Engine.Draws;
using Caseload.Engine.Waiting;
using Caseload.Model.Cases;
using Caseload.Model.Policy;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;
using Caseload.Model.Start;

namespace Caseload.Model.Custody;

/// <summary>
/// Custody (mechanism 6): who is held where, hold rooms, transfers to where beds are, and exits. A stay is never drawn: a case
/// leaves at the earliest of its departure, a judge's relief and an exit by hazard.
/// </summary>
public sealed class CustodyStage
{
    private static Measure<PersonHeld> Of(string name, string definition, bool byOffice = false, bool notObserved = false) =>
        new(name, "people", MeasureKind.Stock, definition) { ByOffice = byOffice, NotObservedByOffice = notObserved };

    public static readonly Measure<PersonHeld> Detained = Of(
        "detained",
        "People held at midnight. By office: AOR of the facility.",
        byOffice: true
    );
    public static readonly Measure<PersonHeld> DetainedIce = Of("detained_ice", "People held at midnight whom ICE arrested.");
    public static readonly Measure<PersonHeld> DetainedCbp = Of("detained_cbp", "People held at midnight whom CBP arrested.");
    public static readonly Measure<PersonHeld> DetainedFrom = Of(
        "detained_from",
        "People held at midnight whom ICE arrested in this run, by office of the arrest.",
        true,
        true
    );
    public static readonly Measure<PersonHeld> HoldRoomMeasure = Of("hold_room", "People held at midnight in hold rooms.");

    /// <summary>Of people arrested by ICE and by CBP, by criminality.</summary>
    public static readonly IReadOnlyList<Measure<PersonHeld>> ByCriminality =
    [
        Of("detained_convicted", "People held at midnight, convicted."),
        Of("detained_pending", "People held at midnight, with pending charges."),
        Of("detained_other", "People held at midnight, other immigration violators."),
        Of("detained_ice_convicted", "People held at midnight whom ICE arrested, convicted."),
        Of("detained_ice_pending", "People held at midnight whom ICE arrested, with pending charges."),
        Of("detained_ice_other", "People held at midnight whom ICE arrested, other immigration violators."),
    ];

    public static readonly Parameter HoldRoomHours = new("custody.crowding.holdroom_limit_hours", "hours") { Dated = true };

    public static readonly Purpose ExitDraw = new(401, "custody.exit");

    public static Declarations Declares { get; } =
        new(
            [],
            [HoldRoomHours, ExitHazards.Ice, ExitHazards.Cbp, ExitHazards.CourtOrder, .. ExitHazards.Splits, Alternatives.Length],
            [
                Detained,
                DetainedIce,
                DetainedCbp,
                DetainedFrom,
                HoldRoomMeasure,
                .. ByCriminality,
                StayLengths.Over180,
                StayLengths.Days,
                StayLengths.ExitDays,
                Alternatives.Participants,
                .. Cohorts.Measures,
                .. CohortCourses.Measures,
                Releases.All,
                .. Releases.ByWay,
            ],
            [ExitDraw, StartState.AgeDraw]
        );

    private readonly World world;
    private readonly ExitHazards hazards;
    private readonly WaitingLine<CaseEvent> holdRoom;
    private readonly double[] longHoldRoom;
    private readonly int shortNights;
    private readonly StayLengths stays;
    private readonly int[] held = new int[6];
    private readonly int[] heldAt = new int[Office.Count];
    private readonly int[] heldFrom = new int[Office.Count];
    private readonly int[] inHoldRoom = new int[Office.Count];
    private readonly Tally<PersonHeld> detained;
    private readonly Tally<PersonHeld> detainedIce;
    private readonly Tally<PersonHeld> detainedCbp;
    private readonly Tally<PersonHeld> detainedFrom;
    private readonly Tally<PersonHeld> holdRoomTally;
    private readonly Tally<PersonHeld>[] criminality;
    private readonly Tally<Release> releases;
    private readonly Tally<Release>[] ways;

    public CustodyStage(World world)
    {
        this.world = world;
        holdRoom = world.Memory.HoldRoom;
        hazards = new ExitHazards(world);
        Alternatives = new Alternatives(world);
        Cohorts = new Cohorts(world);
        Courses = new CohortCourses(world);
        stays = new StayLengths(world);
        longHoldRoom = world.Inputs.Daily(Switches.HoldRoom72);
        shortNights = (int)(world.Inputs.Value(HoldRoomHours) / 24);
        var recorder = world.Recorder;
        detained = recorder.Of(Detained);
        detainedIce = recorder.Of(DetainedIce);
        detainedCbp = recorder.Of(DetainedCbp);
        detainedFrom = recorder.Of(DetainedFrom);
        holdRoomTally = recorder.Of(HoldRoomMeasure);
        criminality = [.. ByCriminality.Select(recorder.Of)];
        releases = recorder.Of(Releases.All);
        ways = [.. Releases.ByWay.Select(recorder.Of)];
    }

    public ExitHazards Hazards => hazards;

    public Alternatives Alternatives { get; }

    public Cohorts Cohorts { get; }

    public CohortCourses Courses { get; }

    public double ArrestFactor => world.Beds.ArrestFactor;

    /// <summary>People held, by arresting agency * 3 + criminality.</summary>
    public IReadOnlyList<int> Held => held;

    public int HeldAt(int office) => heldAt[office];

    public int HoldRoomAt(int office) => inHoldRoom[office];

    /// <summary>Cases that left custody after they had left: for the law of legality, none.</summary>
    public int LeftTwice { get; private set; }

    /// <summary>Cases in and out since the start: for the law of conservation.</summary>
    public (long In, long Departed, long Released) Flow { get; private set; }

    /// <summary>
    /// Admits a case: into a bed of its own AOR, else into one anywhere in proportion to free beds, else into a hold room.
    /// People arrested by CBP go straight to free beds.
    /// </summary>
    /// <param name="draw">The case's draw for <see cref="ExitDraw"/>.</param>
    public void Admit(int id, int day, in Block draw)
    {
        ref var row = ref world.Cases[id];
        if (row.Agency == (int)Agency.Ice && world.Beds.Free(row.Origin) > 0)
            Bed(ref row, row.Origin);
        else if (world.Beds.FreeAll > 0)
            Bed(ref row, world.Beds.Place(draw.U3));
        else
            WaitForBed(id, ref row, day, draw.U3);
        Hold(id, ref row, day, draw.Wide0);
    }

    /// <summary>Takes in a person held at the start, where the record has them.</summary>
    public void HoldAtStart(int id)
    {
        ref var row = ref world.Cases[id];
        world.Beds.FillAtStart(row.Place);
        var draw = world.Inputs.Draws.Block(new Subject(row.Subject), ExitDraw);
        Hold(id, ref row, -1, draw.Wide0);
    }

    public void Step(int day)
    {
        while (world.Memory.TryTake(world.Memory.Exits, day, out var due))
            if (world.Cases.Stamp(due.Case) == due.Stamp)
                ExitByHazard(due.Case, day);
        EmptyHoldRooms(day);
        Alternatives.Step();
    }

    /// <summary>The midnight count.</summary>
    public void Count(int day)
    {
        for (var o = 0; o < Office.Count; o++)
        {
            detained.Add(o, new(heldAt[o]));
            detainedFrom.Add(o, new(heldFrom[o]));
            holdRoomTally.Add(new(inHoldRoom[o]));
        }
        for (var k = 0; k < 3; k++)
        {
            detainedIce.Add(new(held[k]));
            detainedCbp.Add(new(held[3 + k]));
            criminality[k].Add(new(held[k] + held[3 + k]));
            criminality[3 + k].Add(new(held[k]));
        }
        stays.Count(day);
        Cohorts.Step(day);
        Courses.Step(day);
    }

    /// <summary>A case departs: it leaves custody once and for all.</summary>
    public void Depart(int id, int day)
    {
        Leave(id, day, null);
        Flow = Flow with { Departed = Flow.Departed + 1 };
    }

    public void Release(int id, int day, ReleaseWay way)
    {
        var origin = world.Cases[id].Place;
        Leave(id, day, way);
        Flow = Flow with { Released = Flow.Released + 1 };
        releases.Add(new(1));
        ways[(int)way].Add(new(1));
        if (way == ReleaseWay.NoBed)
            Alternatives.Add(origin);
        world.Courts.NonDetained.Return(way);
    }

    private void ExitByHazard(int id, int day)
    {
        ref var row = ref world.Cases[id];
        var draw = world.Inputs.Draws.Block(new Subject(row.Subject), ExitDraw);
        Release(id, day, (ReleaseWay)hazards.WayOf(row.Agency, day, draw.U2));
    }

    private void Hold(int id, ref Case row, int day, double u)
    {
        held[row.Class]++;
        stays.Enter(row.Booked);
        heldAt[row.Place]++;
        if (row.Origin < Office.Count && row.Booked >= 0)
            heldFrom[row.Origin]++;
        Flow = Flow with { In = Flow.In + 1 };
        var exit = hazards.DayOf(row.Class, day, u);
        world.Cases.Exit(id) = (ushort)Math.Min(exit, ushort.MaxValue);
        world.Memory.Exits.Schedule(exit, new CaseEvent(id, world.Cases.Stamp(id), 0));
    }

    private void Bed(ref Case row, int office)
    {
        row.Place = (byte)office;
        world.Beds.Fill(office);
    }

    private void WaitForBed(int id, ref Case row, int day, double u)
    {
        // People arrested by CBP wait where a bed would have been looked for: any office alike.
        row.Place = row.Origin < Office.Count ? row.Origin : (byte)(u * Office.Count);
        row.Marks |= CaseMarks.HoldRoom;
        inHoldRoom[row.Place]++;
        holdRoom.Enqueue(0, new CaseEvent(id, world.Cases.Stamp(id), 0), day);
    }

    /// <summary>Beds that came free since yesterday go to those who wait in hold rooms, before anybody new.</summary>
    public void FillFromHoldRooms()
    {
        while (world.Beds.FreeAll > 0 && holdRoom.TryDequeue(out var waiting, out _))
            if (world.Cases.Stamp(waiting.Case) == waiting.Stamp)
                Move(waiting.Case);
    }

    // First come, first in a bed; whoever has been there for the limit's nights is released.
    private void EmptyHoldRooms(int day)
    {
        var nights = longHoldRoom[day] > 0.5 ? 3 : shortNights;
        while (holdRoom.TryPeek(out var waiting, out var since))
        {
            var there = world.Cases.Stamp(waiting.Case) == waiting.Stamp;
            if (there && world.Beds.FreeAll == 0 && day - since < nights)
                break;
            holdRoom.TryDequeue(out _, out _);
            if (!there)
                continue;
            if (world.Beds.FreeAll > 0)
                Move(waiting.Case);
            else
                Release(waiting.Case, day, ReleaseWay.NoBed);
        }
    }

    private void Move(int id)
    {
        ref var row = ref world.Cases[id];
        var draw = world.Inputs.Draws.Block(new Subject(row.Subject), ExitDraw);
        world.Departures.Waits.Leave(row);
        LeavePlace(ref row);
        row.Marks &= ~CaseMarks.HoldRoom;
        Bed(ref row, world.Beds.Free(row.Place) > 0 ? row.Place : world.Beds.Place(draw.U3));
        heldAt[row.Place]++;
        world.Departures.Waits.Enter(row);
    }

    private void LeavePlace(ref Case row)
    {
        heldAt[row.Place]--;
        if ((row.Marks & CaseMarks.HoldRoom) != CaseMarks.None)
            inHoldRoom[row.Place]--;
        else
            world.Beds.Empty(row.Place);
    }

    // Without a way of release it departs.
    private void Leave(int id, int day, ReleaseWay? way)
    {
        ref var row = ref world.Cases[id];
        if (!world.Cases.Live(id))
        {
            LeftTwice++;
            return;
        }
        held[row.Class]--;
        stays.Leave(row.Booked, day);
        if (row.Origin < Office.Count && row.Booked >= 0)
            heldFrom[row.Origin]--;
        LeavePlace(ref row);
        if ((row.Marks & CaseMarks.Cohort) != CaseMarks.None)
        {
            Cohorts.Leave(row.Booked, day, way is null);
            Courses.Leave(row, day, way);
        }
        world.Departures.Forget(id, ref row);
        world.Cases.Remove(id);
    }
}
