using Caseload.Engine.Draws;
using Caseload.Model.Cases;
using Caseload.Model.Courts;
using Caseload.Model.Departures;
using Caseload.Model.Intake;
using Caseload.Model.Records;

namespace Caseload.Model.Start;

/// <summary>
/// The people held when a run starts: agency, criminality and AOR from the records, days so far from the length bands, and a
/// course drawn anew until one is found that would not yet have ended. No spin-up is run.
/// </summary>
public sealed class StartState
{
    public static readonly Purpose AgeDraw = new(801, "start.age");

    private const int MostTries = 48;
    private const double HalfDay = 0.5;
    private readonly World world;
    private readonly DrawSource draws;
    private readonly AgesInCustody ages;
    private readonly int[] unflown;
    private readonly int mostUnflown;

    private StartState(World world, int[,] held)
    {
        this.world = world;
        draws = world.Inputs.Draws;
        var byAgency = new double[2];
        for (var k = 0; k < 6; k++)
        for (var o = 0; o < Office.Count; o++)
            byAgency[k / 3] += held[k, o];
        var from = world.Inputs.Horizon.From;
        ages = new AgesInCustody(world.Inputs.Records, from, byAgency[0], byAgency[1]);
        unflown = [.. Enumerable.Range(0, Countries.Groups).Select(g => Countries.DaysSinceFlight(g, from))];
        mostUnflown = unflown.Max();
    }

    public static void Fill(World world)
    {
        var held = HeldMatrix.Of(world.Inputs.Records, world.Inputs.Horizon.From);
        var start = new StartState(world, held);
        for (var k = 0; k < 6; k++)
        for (var o = 0; o < Office.Count; o++)
        for (var i = 0; i < held[k, o]; i++)
            start.Add(k, o, i);
        world.Departures.LineUpAtStart();
    }

    private void Add(int agencyAndCriminality, int office, int ordinal)
    {
        var identity = Subject.Of(SubjectKind.HeldAtStart, office, agencyAndCriminality, 0, ordinal);
        var age = ages.Of(agencyAndCriminality / 3, draws.Uniform(identity, AgeDraw));
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var subject = Subject.Of(SubjectKind.HeldAtStart, office, agencyAndCriminality, attempt, ordinal);
            var draw = draws.Block(subject, IntakeStage.FateDraw);
            var last = attempt == MostTries - 1;
            var found =
                agencyAndCriminality / 3 == (int)Agency.Cbp
                    ? TryCbp(subject, draw, agencyAndCriminality, office, age, last)
                    : TryIce(subject, draw, agencyAndCriminality, office, age, last);
            if (found)
                return;
        }
    }

    private bool TryCbp(Subject subject, in Block draw, int kind, int office, int age, bool last)
    {
        if (!last && world.Intake.IsCbpReady(draw, age - mostUnflown - HalfDay))
            return false;
        var (route, days) = world.Intake.CbpCourse(draw);
        var ready = DayOf(days - age);
        if (ready >= 0 || last)
        {
            // A stay longer than any course that was drawn: its end is as far off as the last draw was long.
            world.Departures.ServeLater(Open(subject, draw, kind, office, age, route), 0, ready >= 0 ? days - age : days);
            return true;
        }
        if (!IsHeld(ready, draws.Block(subject, TravelPapers.PapersDraw), world.Intake.CountryOf(draw.U3)))
            return false;
        world.Departures.ResumeSeat(Open(subject, draw, kind, office, age, route), ready, voluntary: false);
        return true;
    }

    private bool TryIce(Subject subject, in Block draw, int kind, int office, int age, bool last)
    {
        var route = last ? Pathway.CourtDetained : world.Intake.Pathways.Of(kind % 3, 0, draw.U2);
        return route == Pathway.CourtDetained
            ? TryCourt(subject, draw, kind, office, age, last)
            : TryFast(subject, draw, kind, office, age, route);
    }

    private bool TryFast(Subject subject, in Block draw, int kind, int office, int age, Pathway route)
    {
        var moved = world.Intake.DaysOfMoves(draws.Block(subject, IntakeStage.MovesDraw), 0);
        var processing = draws.Block(subject, TravelPapers.ProcessingDraw);
        var travel = world.Departures.Papers;
        var way = WayOutOf(subject, draw);
        var voluntary = route == Pathway.VoluntaryReturn;
        // Most are long gone: bounds tell, and are far less work.
        if (moved + travel.ProcessingAtMost(processing) + AtMost(way, voluntary) <= age)
            return false;
        var served = moved + travel.Processing(processing);
        if (age < served)
        {
            world.Departures.ServeLater(Open(subject, draw, kind, office, age, route), 0, served - age);
            return true;
        }
        return TryOrdered(subject, draw, kind, office, age, route, way, served, voluntary);
    }

    private bool TryCourt(Subject subject, in Block draw, int kind, int office, int age, bool last)
    {
        var course = draws.Block(subject, CourtStage.CourseDraw);
        var most = world.Courts.CourseAtMost(course);
        if (!last && most <= age && IsGone(subject, draw, course, age, most))
            return false;
        var (days, hearings) = world.Courts.Course(course);
        int id;
        if (age < days)
        {
            id = Open(subject, draw, kind, office, age, Pathway.CourtDetained);
            var gap = days / hearings;
            var heard = Math.Min(hearings - 1, (int)(age / gap));
            world.Courts.Resume(id, hearings - heard, gap, (heard + 1) * gap - age);
            world.Departures.ExpectOrder(id, 0, age);
            return true;
        }
        var (more, released, voluntary, byGovernment) = world.Courts.Ending(subject.Bits, course, 0);
        var appealed = age < days + more;
        if (
            !appealed
            && !released
            && TryOrdered(
                subject,
                draw,
                kind,
                office,
                age,
                Pathway.CourtDetained,
                WayOutOf(subject, draw),
                days + more,
                voluntary
            )
        )
            return true;
        if (!appealed && !last)
            return false;
        // On appeal; a stay longer than any course that was drawn counts as one too.
        id = Open(subject, draw, kind, office, age, Pathway.CourtDetained);
        world.Courts.ResumeAppeal(id, appealed ? days + more - age : Math.Max(1, days), byGovernment);
        world.Departures.ExpectOrder(id, 0, age);
        return true;
    }

    // A person with a final order on some day of the stay: waits for documents, a seat or a country, or is gone.
    private bool TryOrdered(
        Subject subject,
        in Block draw,
        int kind,
        int office,
        int age,
        Pathway route,
        in WayOut way,
        double ordered,
        bool voluntary
    )
    {
        var travel = world.Departures.Papers;
        if (way.NoCountry)
        {
            var limit = ordered + travel.LimitDays - age;
            if (DayOf(limit) < 0)
                return false;
            world.Departures.ResumeNoCountry(Open(subject, draw, kind, office, age, route), limit, voluntary);
            return true;
        }
        var left = ordered + travel.PaperDays(way.Papers, way.Country, 0, voluntary) - age;
        var ready = DayOf(left);
        if (!IsHeld(ready, way.Papers, way.Country))
            return false;
        var id = Open(subject, draw, kind, office, age, route);
        if (ready >= 0)
            world.Departures.ResumeDocuments(id, left, voluntary);
        else
            world.Departures.ResumeSeat(id, ready, voluntary);
        return true;
    }

    // The day of an event, rounded as in a run.
    private static int DayOf(double days) => (int)Math.Floor(days + HalfDay);

    // Ready on a day: nobody has left yet whose day is not past, nor whose group's charter has not flown since.
    private bool IsHeld(int ready, in Block papers, int country) =>
        ready >= 0 || (ready >= -unflown[country] && !world.Departures.Papers.NeedsNoSeat(papers, country));

    private WayOut WayOutOf(Subject subject, in Block draw)
    {
        var papers = draws.Block(subject, TravelPapers.PapersDraw);
        var country = world.Intake.CountryOf(draw.U3);
        return new(papers, country, world.Departures.Papers.NoCountryTakes(subject.Bits, papers, country, 0));
    }

    // Days from an order that a stay does not exceed, with the wait for a charter.
    private double AtMost(in WayOut way, bool voluntary) =>
        HalfDay
        + (
            way.NoCountry
                ? world.Departures.Papers.LimitDays
                : world.Departures.Papers.PaperDaysAtMost(way.Papers, way.Country, 0, voluntary) + unflown[way.Country]
        );

    // True if a course of at most so many days would surely have ended: far less work than to draw it in full.
    private bool IsGone(Subject subject, in Block draw, in Block course, int age, double most)
    {
        var (more, released, voluntary, _) = world.Courts.Ending(subject.Bits, course, 0);
        if (released)
            return most + more <= age;
        return most + more + AtMost(WayOutOf(subject, draw), voluntary) <= age;
    }

    private int Open(Subject subject, in Block draw, int kind, int office, int age, Pathway route)
    {
        var id = world.Cases.Add(
            new Case
            {
                Subject = subject.Bits,
                Booked = (short)-age,
                Origin = kind < 3 ? (byte)office : byte.MaxValue,
                Place = (byte)office,
                Class = (byte)kind,
                Route = (byte)((int)route << 3 | world.Intake.CountryOf(draw.U3)),
            }
        );
        world.Departures.Papers.Prepare(id, ref world.Cases[id], draws.Block(subject, TravelPapers.PapersDraw));
        world.Custody.HoldAtStart(id);
        return id;
    }

    // What stands between a person's order and departure: the draw of the papers, the group, whether no country takes the person.
    private readonly record struct WayOut(Block Papers, int Country, bool NoCountry);
}
