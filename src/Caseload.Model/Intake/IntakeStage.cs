using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Model.Arrests;
using Caseload.Model.Cases;
using Caseload.Model.Departures;
using Caseload.Model.Policy;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Intake;

/// <summary>
/// Intake (mechanism 5): which arrests become a stay, the bridge from arrests to book-ins of people arrested by ICE, pathway and
/// country of each case, moves between facilities. Everything about a case is drawn by its own key.
/// </summary>
public sealed class IntakeStage
{
    private static readonly Gate Priorities = new(new DateOnly(2025, 1, 26), Switches.Priorities);

    public static readonly Parameter Bridge = new("arrests.ice_bookins_per_ero_arrest", "ratio")
    {
        Dated = true,
        Gates = [Priorities],
    };
    public static readonly Parameter StayShare = new("arrests.stay_share_of_persons", "share")
    {
        Dated = true,
        Gates = [Priorities],
    };
    public static readonly Parameter StayShareOther = new("arrests.stay_share_of_persons.other", "share") { Dated = true };
    public static readonly Parameter CbpFastShare = new("pathway.cbp_fast_share", "share");
    public static readonly Parameter CbpFastDays = new("pathway.cbp_fast_mean_days", "days");
    public static readonly Parameter CbpLongDays = new("pathway.cbp_long_median_days", "days");
    public static readonly Parameter Moves = new("custody.transfer.mean_moves", "moves/stay") { Dated = true };
    public static readonly Parameter DaysPerMove = new("custody.transfer.days_added_per_move", "days/move");

    public static readonly Measure<IceBookIn> BookIns = new(
        "bookins",
        "book-ins/day",
        MeasureKind.Flow,
        "First book-ins to ICE detention of people arrested by ICE (ERO and HSI). By office of the arrest: modelled, not observed."
    )
    {
        ByOffice = true,
        NotObservedByOffice = true,
    };

    /// <summary>ERO arrests by criminality, in ICE's order.</summary>
    public static readonly IReadOnlyList<Measure<EroArrest>> ByCriminality =
    [
        Of("arrests_convicted", "ERO arrests of people convicted."),
        Of("arrests_pending", "ERO arrests of people with pending charges."),
        Of("arrests_other", "ERO arrests of other immigration violators."),
    ];

    public static readonly Measure<Transfer> Transfers = new(
        "transfers",
        "moves/day",
        MeasureKind.Flow,
        "Moves between facilities, counted at book-in for the whole stay (mean)."
    )
    {
        Judgment = true,
    };

    public static readonly Purpose FateDraw = new(301, "intake.fate");
    public static readonly Purpose MovesDraw = new(302, "intake.moves");
    public static readonly Purpose OtherDraw = new(303, "intake.other_bookins");

    public static Declarations Declares { get; } =
        new(
            [],
            [
                Bridge,
                StayShare,
                StayShareOther,
                CbpFastShare,
                CbpFastDays,
                CbpLongDays,
                Moves,
                DaysPerMove,
                .. Pathways.Shares,
                Pathways.Concentration,
                Pathways.FastConvicted,
                Pathways.FastPending,
                Pathways.FastOther,
            ],
            [BookIns, .. ByCriminality, Transfers],
            [FateDraw, MovesDraw, OtherDraw, Pathways.SharesDraw]
        );

    private static readonly QuantileTable FastLag = new(u => Exponential.Inverse(1, u));

    private readonly World world;
    private readonly Arrivals arrivals;
    private readonly PoissonTable moveCounts = new();
    private readonly Pathways pathways;
    private readonly double[] bridge;
    private readonly double[] stayShare;
    private readonly double[] moves;
    private readonly double stayOther;
    private readonly double stayCriminal;
    private readonly double cbpFastShare;
    private readonly double cbpFastDays;
    private readonly double cbpLongDays;
    private readonly double daysPerMove;
    private readonly double[] country;
    private readonly double[] cbpClasses;
    private readonly double[] before;
    private readonly Tally<IceBookIn> bookIns;
    private readonly Tally<EroArrest>[] criminality;
    private readonly Tally<Transfer> transfers;
    private readonly int[] classes = new int[3];
    private readonly int[] others = new int[Office.Count];
    private int next;
    private int bookedToday;

    public IntakeStage(World world)
    {
        this.world = world;
        arrivals = world.Memory.Arrivals;
        var inputs = world.Inputs;
        pathways = new Pathways(world);
        bridge = inputs.Daily(Bridge);
        stayShare = inputs.Daily(StayShare);
        before = inputs.Daily(Switches.Priorities);
        stayOther = inputs.Value(StayShareOther);
        stayCriminal = CriminalStay(inputs.Value(StayShare), stayOther, inputs.Records);
        cbpFastShare = inputs.Value(CbpFastShare);
        cbpFastDays = inputs.Value(CbpFastDays);
        cbpLongDays = inputs.Value(CbpLongDays);
        moves = inputs.Daily(Moves);
        daysPerMove = inputs.Value(DaysPerMove);
        country = Target.Normalised([.. Countries.Shares.Select(inputs.Value)]);
        for (var g = 1; g < country.Length; g++)
            country[g] += country[g - 1];
        cbpClasses = CbpClasses(inputs.Records, inputs.Horizon.From);
        bookIns = world.Recorder.Of(BookIns);
        criminality = [.. ByCriminality.Select(world.Recorder.Of)];
        transfers = world.Recorder.Of(Transfers);
    }

    public Pathways Pathways => pathways;

    /// <summary>Days that moves add to a stay.</summary>
    public double DaysOfMoves(in Block draw, int day)
    {
        moveCounts.Mean = moves[Math.Max(0, day)];
        return daysPerMove * moveCounts.Inverse(draw.U0);
    }

    /// <summary>Days from book-in to readiness of a person arrested by CBP, without a queue for a seat.</summary>
    public (Pathway Route, double Days) CbpCourse(in Block fate)
    {
        var (route, scale, lag) = CbpLag(fate);
        return (route, scale * lag.At(fate.U0));
    }

    /// <summary>True if a person arrested by CBP would surely be ready within so many days of book-in: far less work than the course.</summary>
    public bool IsCbpReady(in Block fate, double days)
    {
        var (_, scale, lag) = CbpLag(fate);
        return scale * lag.AtMost(fate.U0) <= days;
    }

    // The route, and what its days are drawn from: so many times a lag.
    private (Pathway Route, double Scale, QuantileTable Lag) CbpLag(in Block fate) =>
        fate.U2 < cbpFastShare
            ? (Pathway.CbpFast, cbpFastDays, FastLag)
            : (Pathway.CbpLong, cbpLongDays, world.Departures.Papers.Lag);

    /// <summary>The country group at a uniform.</summary>
    public int CountryOf(double u)
    {
        var group = 0;
        while (group < country.Length - 1 && u >= country[group])
            group++;
        return group;
    }

    public int CbpClassOf(double u) => Categorical.Pick(cbpClasses, u);

    /// <summary>ERO arrests of today by criminality.</summary>
    public int ClassOfToday(int criminality) => classes[criminality];

    public void Step(int day)
    {
        Array.Clear(classes);
        BookInsPerArrest = bridge[day];
        Gather(day);
        world.Custody.FillFromHoldRooms();
        for (var place = 0; place < Office.Count; place++)
        {
            var o = OfficeAt(place, day);
            for (var c = 0; c < ArrestStage.Channels; c++)
                BookArrests(o, (Channel)c, day);
            BookOthers(o, day);
            for (var i = CbpBefore(place); i < CbpBefore(place + 1); i++)
                BookCbp(day);
        }
        for (var k = 0; k < 3; k++)
            criminality[k].Add(new(classes[k]));
        bookedToday += world.Border.Arrived;
        transfers.Add(new(moves[day] * bookedToday));
        bookedToday = 0;
    }

    /// <summary>The day's book-ins of people arrested by ICE for each ERO arrest, by the bridge.</summary>
    public double BookInsPerArrest { get; private set; }

    // Everybody who comes today, in the order in which they are booked in.
    private void Gather(int day)
    {
        arrivals.Clear();
        next = 0;
        var keyDay = world.KeyDay(day);
        for (var place = 0; place < Office.Count; place++)
        {
            var o = OfficeAt(place, day);
            for (var c = 0; c < ArrestStage.Channels; c++)
                AddPeople(SubjectKind.Arrest, o, c, keyDay, 0, world.Arrests.CountOf(o, (Channel)c));
            others[o] = CountOthers(o, day);
            AddPeople(SubjectKind.OtherIceBookIn, o, 0, keyDay, 0, others[o]);
            AddPeople(SubjectKind.CbpBookIn, 0, 0, keyDay, CbpBefore(place), CbpBefore(place + 1));
        }
        arrivals.Draw(world.Inputs.Draws);
    }

    // Where beds are short the order decides who finds one: another office is first each day, and people arrested by CBP come in between.
    private int OfficeAt(int place, int day) => (world.KeyDay(day) + place) % Office.Count;

    private int CbpBefore(int place) => (int)((long)world.Border.Arrived * place / Office.Count);

    private void AddPeople(int kind, int office, int channel, int keyDay, int from, int to)
    {
        for (var i = from; i < to; i++)
            arrivals.Add(Subject.Of(kind, office, channel, keyDay, i));
    }

    private void BookArrests(int office, Channel channel, int day)
    {
        var count = world.Arrests.CountOf(office, channel);
        if (count == 0)
            return;
        var (convicted, pending) = world.Arrests.Composition.Of(channel, day);
        world.Custody.Cohorts.Arrest(day, count);
        for (var i = 0; i < count; i++)
        {
            var who = next++;
            ref readonly var draw = ref arrivals.Fate(who);
            var k =
                draw.U1 < convicted ? 0
                : draw.U1 < convicted + pending ? 1
                : 2;
            classes[k]++;
            if (draw.U0 < StayOf(k, day))
            {
                BookIce(who, office, k, day, CaseMarks.Cohort);
                continue;
            }
            world.Custody.Cohorts.NeverHeld(day);
            world.Custody.Courses.NeverHeld(channel, day);
        }
    }

    // Book-ins of people arrested by ICE that are not ERO arrests of the day with a stay (HSI and others): the bridge less the stays.
    private int CountOthers(int office, int day)
    {
        var arrests = world.Arrests.CountOf(office);
        var mean = arrests * Math.Max(0, bridge[day] - stayShare[day]);
        if (mean <= 0)
            return 0;
        var key = Subject.Of(SubjectKind.Nation, office, 0, world.KeyDay(day), 0);
        return Poisson.Inverse(mean, world.Inputs.Draws.Uniform(key, OtherDraw));
    }

    private void BookOthers(int office, int day)
    {
        if (others[office] == 0)
            return;
        var (convicted, pending) = world.Arrests.Composition.Of(Channel.Custodial, day);
        for (var i = 0; i < others[office]; i++)
        {
            var who = next++;
            var u = arrivals.Fate(who).U1;
            var k =
                u < convicted ? 0
                : u < convicted + pending ? 1
                : 2;
            BookIce(who, office, k, day, CaseMarks.None);
        }
    }

    private void BookIce(int who, int office, int criminality, int day, CaseMarks marks)
    {
        ref readonly var draw = ref arrivals.Fate(who);
        var route = pathways.Of(criminality, day, draw.U2);
        var id = world.Cases.Add(
            new Case
            {
                Subject = arrivals.Subject(who).Bits,
                Booked = (short)day,
                Origin = (byte)office,
                Class = (byte)criminality,
                Route = (byte)((int)route << 3 | CountryOf(draw.U3)),
                Marks = marks,
            }
        );
        bookIns.Add(office, new(1));
        bookedToday++;
        if (marks == CaseMarks.Cohort)
            world.Custody.Courses.BookIn(route, day);
        ref var row = ref world.Cases[id];
        world.Departures.Papers.Prepare(id, ref row, arrivals.Papers(who));
        world.Custody.Admit(id, day, arrivals.Exit(who));
        var delay = DaysOfMoves(arrivals.Moves(who), day);
        if (route == Pathway.CourtDetained)
        {
            world.Courts.Enter(id, day, delay, arrivals.Course(who));
            world.Departures.ExpectOrder(id, day);
        }
        else
        {
            world.Departures.ServeLater(id, day, world.Departures.Papers.WholeProcessing(arrivals.Processing(who), delay));
        }
    }

    private void BookCbp(int day)
    {
        var who = next++;
        ref readonly var draw = ref arrivals.Fate(who);
        var (route, scale, lag) = CbpLag(draw);
        var days = lag.Whole(draw.U0, scale, 0, DepartureStage.MostDays);
        var id = world.Cases.Add(
            new Case
            {
                Subject = arrivals.Subject(who).Bits,
                Booked = (short)day,
                Origin = byte.MaxValue,
                Class = (byte)(3 + CbpClassOf(draw.U1)),
                Route = (byte)((int)route << 3 | CountryOf(draw.U3)),
            }
        );
        world.Departures.Papers.Prepare(id, ref world.Cases[id], arrivals.Papers(who));
        world.Custody.Admit(id, day, arrivals.Exit(who));
        world.Departures.ServeLater(id, day, days);
    }

    // Before the priorities of 2025 classes are booked in in proportion to their own share of stays, after them alike.
    private double StayOf(int criminality, int day) =>
        before[day] > 0.5 ? stayShare[day]
        : criminality == 2 ? stayOther
        : stayCriminal;

    // The share of convicted and charged that makes the whole right at the criminality of FY2024.
    private static double CriminalStay(double all, double other, PublicRecords records)
    {
        double[] byClass = [.. records.ArrestsByCriminality.Select(c => c.SumOfFiscalYear(2024))];
        var otherShare = byClass[2] / byClass.Sum();
        return Math.Min(1, (all - otherShare * other) / (1 - otherShare));
    }

    private static double[] CbpClasses(PublicRecords records, DateOnly start)
    {
        var snapshot = records.Snapshots.LastOrDefault(s => s.Date < start) ?? records.Snapshots[0];
        return Target.Normalised([snapshot.People[1, 0], snapshot.People[1, 1], snapshot.People[1, 2]]);
    }

    private static Measure<EroArrest> Of(string name, string definition) =>
        new(name, "arrests/day", MeasureKind.Flow, definition);
}
