using Caseload.Engine.Waiting;
using Caseload.Model.Cases;
using Caseload.Model.Custody;
using Caseload.Model.Inputs;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Departures;

/// <summary>
/// Departures (mechanism 8): order, documents by country group, then land, a commercial flight or a charter seat in order of
/// readiness within a group. A share of uncooperative countries' people waits for an agreement or for the release limit.
/// </summary>
public sealed class DepartureStage
{
    public static readonly Parameter NeverDetained = new("removals.never_detained_daily", "removals/day") { Dated = true };

    private static Measure<Departure> Of(string name, string definition, bool byOffice = false) =>
        new(name, "departures/day", MeasureKind.Flow, definition) { ByOffice = byOffice, NotObservedByOffice = byOffice };

    public static readonly Measure<Departure> Departures = Of(
        "departures",
        "Departures from ICE custody, with voluntary departure. By office: AOR of the facility.",
        true
    );
    public static readonly Measure<Departure> OfIceArrests = Of(
        "departures_ice",
        "Departures from ICE custody of people ICE arrested."
    );
    public static readonly Measure<Departure> ByAir = Of("departures_air", "Departures from ICE custody in a charter seat.");
    public static readonly Measure<Departure> ByLand = Of("departures_land", "Departures from ICE custody overland.");
    public static readonly Measure<Departure> Voluntary = Of("departures_voluntary", "Voluntary departures from ICE custody.");
    public static readonly Measure<Registry.Index> Official = new(
        "removals_official",
        "removals/day",
        MeasureKind.Flow,
        "ICE's own total: departures plus removals of people never in ICE detention (an input, not simulated)."
    );

    /// <summary>Longer than any run: a day beyond it is never reached.</summary>
    internal const int MostDays = 100_000;

    internal const byte Served = 0;
    private const byte DocumentsReady = 1;
    private const byte LimitReached = 2;
    private const byte WouldBeReady = 3;

    public static Declarations Declares { get; } =
        new(
            [TravelPapers.Agreement, Seats.FlightsPerMonth],
            [
                TravelPapers.DocumentSigma,
                TravelPapers.DocumentFactor,
                TravelPapers.VoluntaryFactor,
                TravelPapers.LandShare,
                TravelPapers.CommercialShare,
                TravelPapers.ThirdCountryShare,
                TravelPapers.HardToRemove,
                TravelPapers.ReleaseLimit,
                TravelPapers.ProcessingDays,
                Lags.Sigma,
                NeverDetained,
                Seats.PerCharter,
                Seats.LoadFactor,
                Seats.ShareForCustody,
                .. Countries.Shares,
                .. Countries.MedianDays,
            ],
            [
                Departures,
                OfIceArrests,
                ByAir,
                ByLand,
                Voluntary,
                Official,
                Seats.Available,
                Seats.UsedMeasure,
                DepartureWaits.ForOrder,
                DepartureWaits.ForDocuments,
                DepartureWaits.ForSeat,
                DepartureWaits.NoCountry,
                .. Limits.Departures,
            ],
            [TravelPapers.ProcessingDraw, TravelPapers.PapersDraw]
        );

    private readonly World world;
    private readonly Seats seats;
    private readonly WaitingLine<CaseEvent>[] lines;
    private readonly DepartureWaits waits;
    private readonly double[] neverDetained;
    private readonly Tally<Departure>[] tallies;
    private readonly Tally<Registry.Index> official;
    private readonly List<(int Ready, int Case)> readyAtStart = [];
    private bool agreed;

    public DepartureStage(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        seats = new Seats(world);
        waits = new DepartureWaits(world);
        Papers = new TravelPapers(world);
        lines = world.Memory.Seats;
        neverDetained = inputs.Daily(NeverDetained);
        tallies = [.. new[] { Departures, OfIceArrests, ByAir, ByLand, Voluntary }.Select(world.Recorder.Of)];
        official = world.Recorder.Of(Official);
    }

    public Seats Seats => seats;

    public TravelPapers Papers { get; }

    public DepartureWaits Waits => waits;

    /// <summary>Departures without an order or a pathway that needs none: for the law of legality, always 0.</summary>
    public int WithoutOrder { get; private set; }

    /// <summary>
    /// A case that waits for an order: notes the day on which, ordered at intake, it would be ready. Whom no country takes would not.
    /// </summary>
    public void ExpectOrder(int id, int day, int daysHeld = 0)
    {
        if ((world.Cases[id].Marks & CaseMarks.HardToRemove) != CaseMarks.None)
            return;
        var days = Papers.DaysOf(id, day, voluntary: false);
        Schedule(id, day, Math.Max(0, days - daysHeld), WouldBeReady);
    }

    /// <summary>An order that needs no judge, served after some days.</summary>
    public void ServeLater(int id, int day, double days)
    {
        world.Cases[id].Stage = CaseStage.Processing;
        waits.Enter(world.Cases[id]);
        Schedule(id, day, days, Served);
    }

    /// <summary>A case is ordered removed, or granted voluntary departure.</summary>
    public void Order(int id, int day, bool voluntary)
    {
        ref var row = ref world.Cases[id];
        waits.Leave(row);
        row.Marks = (row.Marks | OrderedMarks(voluntary)) & ~CaseMarks.WouldBeReady;
        if ((row.Marks & CaseMarks.HardToRemove) != CaseMarks.None && !Papers.Accepted(row.Subject, day))
            AwaitCountry(id, ref row, day, Papers.LimitDays);
        else
            AwaitDocuments(id, ref row, day, Papers.DaysOf(id, day, voluntary));
    }

    /// <summary>A person held at the start who is ordered and waits for documents for so many days more.</summary>
    public void ResumeDocuments(int id, double daysLeft, bool voluntary)
    {
        ref var row = ref world.Cases[id];
        row.Marks |= OrderedMarks(voluntary);
        AwaitDocuments(id, ref row, 0, daysLeft);
    }

    /// <summary>A person held at the start whom no country takes, so many days before the release limit.</summary>
    public void ResumeNoCountry(int id, double daysLeft, bool voluntary)
    {
        ref var row = ref world.Cases[id];
        row.Marks |= OrderedMarks(voluntary);
        AwaitCountry(id, ref row, 0, daysLeft);
    }

    /// <summary>A person held at the start who became ready on a day before it, and for whom no charter has flown since.</summary>
    public void ResumeSeat(int id, int ready, bool voluntary)
    {
        ref var row = ref world.Cases[id];
        row.Marks |= OrderedMarks(voluntary);
        row.Stage = CaseStage.Seat;
        waits.Enter(row);
        readyAtStart.Add((ready, id));
    }

    /// <summary>Puts the people who were ready before the start in line by readiness.</summary>
    public void LineUpAtStart()
    {
        foreach (var (ready, id) in readyAtStart.Order())
            lines[world.Cases[id].Country].Enqueue(0, new CaseEvent(id, world.Cases.Stamp(id), 0), ready);
        readyAtStart.Clear();
    }

    /// <summary>Whoever waits for an order, documents or a seat leaves custody.</summary>
    public void Forget(int id, ref Case row)
    {
        if (row.Stage is CaseStage.Court or CaseStage.HearingLine or CaseStage.Appeal)
            world.Courts.Forget(id, row);
        if (row.Stage == CaseStage.Seat)
            lines[row.Country].Withdraw(0);
        waits.Leave(row);
    }

    public void Step(int day)
    {
        seats.Open(day);
        if (Papers.Agreed(day) && !agreed)
            FreeThoseWithoutCountry(day);
        agreed = Papers.Agreed(day);
        while (world.Memory.TryTake(world.Memory.DepartureDue, day, out var due))
            if (world.Cases.Stamp(due.Case) == due.Stamp)
                Due(due.Case, due.Kind, day);
        Serve(day);
        waits.Close(day, seats.Left);
        official.Add(new(neverDetained[day]));
    }

    private static CaseMarks OrderedMarks(bool voluntary) =>
        voluntary ? CaseMarks.Ordered | CaseMarks.Voluntary : CaseMarks.Ordered;

    private void AwaitCountry(int id, ref Case row, int day, double daysToLimit)
    {
        row.Stage = CaseStage.NoCountry;
        waits.Enter(row);
        Schedule(id, day, daysToLimit, LimitReached);
    }

    private void AwaitDocuments(int id, ref Case row, int day, double days)
    {
        row.Stage = CaseStage.Documents;
        waits.Enter(row);
        Schedule(id, day, days, DocumentsReady);
    }

    private void Due(int id, byte kind, int day)
    {
        ref var row = ref world.Cases[id];
        switch (kind)
        {
            case Served:
                if (row.Pathway is Pathway.CbpFast or Pathway.CbpLong)
                {
                    waits.Leave(row);
                    row.Marks |= CaseMarks.Ordered;
                    Ready(id, ref row, day);
                }
                else
                {
                    Order(id, day, row.Pathway == Pathway.VoluntaryReturn);
                }
                break;
            case DocumentsReady:
                waits.Leave(row);
                Ready(id, ref row, day);
                break;
            case LimitReached when row.Stage == CaseStage.NoCountry:
                world.Custody.Release(id, day, ReleaseWay.Limit);
                break;
            case WouldBeReady when (row.Marks & CaseMarks.Ordered) == CaseMarks.None:
                waits.Leave(row);
                row.Marks |= CaseMarks.WouldBeReady;
                waits.Enter(row);
                break;
        }
    }

    private void Ready(int id, ref Case row, int day)
    {
        if ((row.Marks & CaseMarks.NoSeat) != CaseMarks.None)
        {
            row.Stage = CaseStage.None;
            Depart(id, day);
            return;
        }
        row.Stage = CaseStage.Seat;
        waits.Enter(row);
        lines[row.Country].Enqueue(0, new CaseEvent(id, world.Cases.Stamp(id), 0), day);
    }

    // Groups that fly today share the seats by readiness: who waits longest goes first.
    private void Serve(int day)
    {
        var date = world.Inputs.Date(day);
        while (seats.Left >= 1)
        {
            var next = -1;
            for (var g = 0; g < lines.Length; g++)
            {
                world.Cases.PassGone(lines[g]);
                if (lines[g].Count > 0 && Countries.Flies(g, date) && (next < 0 || lines[g].HeadDay < lines[next].HeadDay))
                    next = g;
            }
            if (next < 0 || !lines[next].TryDequeue(out var leaving, out _))
                return;
            seats.Fly();
            tallies[2].Add(new(1));
            waits.Leave(world.Cases[leaving.Case]);
            world.Cases[leaving.Case].Stage = CaseStage.None;
            Depart(leaving.Case, day);
        }
    }

    private void Depart(int id, int day)
    {
        ref var row = ref world.Cases[id];
        tallies[0].Add(row.Place, new(1));
        if (row.Agency == (int)Agency.Ice)
            tallies[1].Add(new(1));
        if ((row.Marks & CaseMarks.Land) != CaseMarks.None)
            tallies[3].Add(new(1));
        if ((row.Marks & CaseMarks.Voluntary) != CaseMarks.None)
            tallies[4].Add(new(1));
        official.Add(new(1));
        if ((row.Marks & CaseMarks.Ordered) == CaseMarks.None)
            WithoutOrder++;
        world.Custody.Depart(id, day);
    }

    private void FreeThoseWithoutCountry(int day)
    {
        for (var id = 0; id < world.Cases.Rows; id++)
        {
            ref var row = ref world.Cases[id];
            if (row.Stage != CaseStage.NoCountry)
                continue;
            waits.Leave(row);
            AwaitDocuments(id, ref row, day, Papers.DaysOf(id, day, voluntary: false));
        }
    }

    private void Schedule(int id, int day, double days, byte kind)
    {
        var due = Math.Max(0, day + (int)Math.Min(days + 0.5, MostDays));
        // Exits come before departures in the order of the day.
        if (due < world.Cases.Exit(id))
            world.Memory.DepartureDue.Schedule(due, new CaseEvent(id, world.Cases.Stamp(id), kind));
    }
}
