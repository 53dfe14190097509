using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Engine.Waiting;
using Caseload.Model.Cases;
using Caseload.Model.Custody;
using Caseload.Model.Policy;
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
    public static readonly Parameter DocumentSigma = new("removals.document_time_sigma", "log-days");
    public static readonly Parameter DocumentFactor = new("removals.document_time_factor", "ratio")
    {
        Dated = true,
        Gates = [new(new DateOnly(2025, 1, 26), Switches.Priorities), new(new DateOnly(2025, 6, 23), Switches.ThirdCountry)],
    };
    public static readonly Parameter VoluntaryFactor = new("removals.voluntary_document_factor", "ratio");
    public static readonly Parameter LandShare = new("removals.land.share_of_mexican_departures", "share");
    public static readonly Parameter CommercialShare = new("removals.commercial.share", "share");
    public static readonly Parameter ThirdCountryShare = new("removals.third_country.share", "share");
    public static readonly Parameter HardToRemove = new("pool.final_orders.share_hard_to_remove", "share");
    public static readonly Parameter ReleaseLimit = new("removals.zadvydas_days", "days");
    public static readonly Parameter ProcessingDays = new("pathway.processing_median_days", "days");
    public static readonly Parameter LagSigma = new("model.lag_log_sigma_default", "log-days");
    public static readonly Parameter NeverDetained = new("removals.never_detained_daily", "removals/day") { Dated = true };
    public static readonly Lever Agreement = new(
        "removals.agreement_uncooperative",
        "indicator",
        0,
        1,
        "Agreements with uncooperative countries: their people wait for documents as others do."
    );

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

    public static readonly Purpose ProcessingDraw = new(601, "departures.processing");
    public static readonly Purpose PapersDraw = new(602, "departures.papers");

    internal const byte Served = 0;
    private const byte DocumentsReady = 1;
    private const byte LimitReached = 2;
    private const byte WouldBeReady = 3;

    public static Declarations Declares { get; } =
        new(
            [Agreement, Seats.FlightsPerMonth],
            [
                DocumentSigma,
                DocumentFactor,
                VoluntaryFactor,
                LandShare,
                CommercialShare,
                ThirdCountryShare,
                HardToRemove,
                ReleaseLimit,
                ProcessingDays,
                LagSigma,
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
            [ProcessingDraw, PapersDraw]
        );

    private readonly World world;
    private readonly Seats seats;
    private readonly WaitingLine<CaseEvent>[] lines = new WaitingLine<CaseEvent>[Countries.Groups];
    private readonly DepartureWaits waits;
    private readonly double papersSigma;
    private readonly double lagSigma;
    private readonly double[] medianDays;
    private readonly double[] factor;
    private readonly double[] thirdCountry;
    private readonly double[] agreement;
    private readonly double[] neverDetained;
    private readonly double voluntaryFactor;
    private readonly double landShare;
    private readonly double commercialShare;
    private readonly double thirdShare;
    private readonly double hardShare;
    private readonly double processingDays;
    private readonly int limitDays;
    private readonly Tally<Departure>[] tallies;
    private readonly Tally<Registry.Index> official;
    private bool agreed;

    public DepartureStage(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        seats = new Seats(world);
        waits = new DepartureWaits(world);
        for (var g = 0; g < lines.Length; g++)
            lines[g] = new(1);
        papersSigma = inputs.Value(DocumentSigma);
        lagSigma = inputs.Value(LagSigma);
        medianDays = [.. Countries.MedianDays.Select(inputs.Value)];
        factor = inputs.Daily(DocumentFactor);
        thirdCountry = inputs.Daily(Switches.ThirdCountry);
        agreement = inputs.Daily(Agreement);
        neverDetained = inputs.Daily(NeverDetained);
        voluntaryFactor = inputs.Value(VoluntaryFactor);
        landShare = inputs.Value(LandShare);
        commercialShare = inputs.Value(CommercialShare);
        thirdShare = inputs.Value(ThirdCountryShare);
        hardShare = inputs.Value(HardToRemove);
        processingDays = inputs.Value(ProcessingDays);
        limitDays = (int)inputs.Value(ReleaseLimit);
        tallies = [.. new[] { Departures, OfIceArrests, ByAir, ByLand, Voluntary }.Select(world.Recorder.Of)];
        official = world.Recorder.Of(Official);
    }

    public Seats Seats => seats;

    public DepartureWaits Waits => waits;

    /// <summary>Days until an order that needs no judge is served, without a queue.</summary>
    /// <param name="draw">The person's draw for <see cref="ProcessingDraw"/>.</param>
    public double Processing(in Block draw) => LogNormal.Inverse(processingDays, lagSigma, draw.U0);

    /// <summary>A log-normal lag of the default spread with median 1.</summary>
    public double Lag(double u) => LogNormal.Inverse(1, lagSigma, u);

    /// <summary>Days from a final order to readiness on a day, without a queue for a seat.</summary>
    /// <param name="draw">The person's draw for <see cref="PapersDraw"/>.</param>
    public double PaperDays(in Block draw, int country, int day, bool voluntary) =>
        LogNormal.Inverse(medianDays[country], papersSigma, draw.U0) * factor[day] * (voluntary ? voluntaryFactor : 1);

    /// <summary>Whether a person would leave overland or on a commercial flight.</summary>
    public bool NeedsNoSeat(in Block draw, int country) => GoesByLand(country, draw) || draw.U2 < commercialShare;

    private bool GoesByLand(int country, in Block draw) => country == Countries.Mexico && draw.U1 < landShare;

    /// <summary>Notes a new case's document time, way of travel and whether any country takes the person.</summary>
    public void Prepare(int id, ref Case row, in Block draw)
    {
        if (GoesByLand(row.Country, draw))
            row.Marks |= CaseMarks.Land | CaseMarks.NoSeat;
        else if (draw.U2 < commercialShare)
            row.Marks |= CaseMarks.NoSeat;
        if (row.Country == Countries.Uncooperative && draw.U3 < hardShare)
            row.Marks |= CaseMarks.HardToRemove;
        var days = LogNormal.Inverse(medianDays[row.Country], papersSigma, draw.U0);
        world.Cases.Papers(id) = (ushort)Math.Min(ushort.MaxValue, days * 16 + 0.5);
    }

    /// <summary>A case that waits for an order: notes the day on which, ordered at intake, it would be ready.</summary>
    public void ExpectOrder(int id, int day)
    {
        var days = world.Cases.Papers(id) / 16.0 * factor[Math.Max(0, day)];
        Schedule(id, day, days, WouldBeReady);
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
        row.Marks = (row.Marks | CaseMarks.Ordered) & ~CaseMarks.WouldBeReady;
        if (voluntary)
            row.Marks |= CaseMarks.Voluntary;
        if ((row.Marks & CaseMarks.HardToRemove) != CaseMarks.None && !Accepted(row, day))
        {
            row.Stage = CaseStage.NoCountry;
            waits.Enter(row);
            Schedule(id, day, limitDays, LimitReached);
            return;
        }
        AwaitDocuments(id, ref row, day, world.Cases.Papers(id) / 16.0 * factor[day] * (voluntary ? voluntaryFactor : 1));
    }

    /// <summary>A person held at the start who is ordered and waits for documents for so many days more.</summary>
    public void ResumeDocuments(int id, double daysLeft)
    {
        ref var row = ref world.Cases[id];
        row.Marks |= CaseMarks.Ordered;
        AwaitDocuments(id, ref row, 0, daysLeft);
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
        if (agreement[day] > 0.5 && !agreed)
            FreeThoseWithoutCountry(day);
        agreed = agreement[day] > 0.5;
        while (world.Memory.DepartureDue.TryTake(day, out var due))
            if (world.Cases.Stamp(due.Case) == due.Stamp)
                Due(due.Case, due.Kind, day);
        Serve(day);
        waits.Close(day, seats.Left);
        official.Add(new(neverDetained[day]));
    }

    private bool Accepted(in Case row, int day) =>
        agreement[day] > 0.5
        || (thirdCountry[day] > 0.5 && world.Inputs.Draws.Block(new Subject(row.Subject), ProcessingDraw).U2 < thirdShare);

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
            case LimitReached:
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
                Pass(lines[g]);
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

    /// <summary>Departures without an order or a pathway that needs none: for the law of legality, always 0.</summary>
    public int WithoutOrder { get; private set; }

    private void FreeThoseWithoutCountry(int day)
    {
        for (var id = 0; id < world.Cases.Rows; id++)
        {
            ref var row = ref world.Cases[id];
            if (row.Stage != CaseStage.NoCountry)
                continue;
            waits.Leave(row);
            AwaitDocuments(id, ref row, day, world.Cases.Papers(id) / 16.0 * factor[day]);
        }
    }

    private void Pass(WaitingLine<CaseEvent> line)
    {
        while (line.TryPeek(out var head, out _) && world.Cases.Stamp(head.Case) != head.Stamp)
        {
            line.TryDequeue(out _, out _);
            line.Skip();
        }
    }

    private void Schedule(int id, int day, double days, byte kind) =>
        world.Memory.DepartureDue.Schedule(
            Math.Max(0, day + (int)Math.Min(days + 0.5, 100_000)),
            new CaseEvent(id, world.Cases.Stamp(id), kind)
        );
}
