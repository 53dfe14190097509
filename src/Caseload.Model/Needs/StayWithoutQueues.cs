using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Model.Cases;
using Caseload.Model.Courts;
using Caseload.Model.Custody;
using Caseload.Model.Departures;
using Caseload.Model.Intake;

namespace Caseload.Model.Needs;

/// <summary>
/// What a stay would be if nobody waited for a bed, a hearing slot or a seat: the mean over hypothetical cases that go through the
/// same draws as real ones, at a day's regime.
/// </summary>
public sealed class StayWithoutQueues(World world)
{
    private const int Cases = 256;

    /// <summary>People whom ICE arrested and who are booked in on a day, of a given criminality.</summary>
    public MeanStay OfIce(int day, double convicted, double pending)
    {
        var mean = default(MeanStay);
        for (var i = 0; i < Cases; i++)
        {
            // The same hypothetical people every time: the mean moves with the regime alone.
            var subject = Subject.Of(SubjectKind.Hypothetical, 0, 0, 0, i);
            var draw = world.Inputs.Draws.Block(subject, IntakeStage.FateDraw);
            var k =
                draw.U1 < convicted ? 0
                : draw.U1 < convicted + pending ? 1
                : 2;
            var route = world.Intake.Pathways.Of(k, day, draw.U2);
            var country = world.Intake.CountryOf(draw.U3);
            var (ready, released) = Ready(subject, route, country, day);
            mean = Add(mean, subject, k, country, day, ready, released, route == Pathway.CourtDetained);
        }
        return mean;
    }

    /// <summary>People whom CBP arrested and who are booked in on a day.</summary>
    public MeanStay OfCbp(int day)
    {
        var mean = default(MeanStay);
        for (var i = 0; i < Cases; i++)
        {
            var subject = Subject.Of(SubjectKind.Hypothetical, 1, 0, 0, i);
            var draw = world.Inputs.Draws.Block(subject, IntakeStage.FateDraw);
            var ready = world.Intake.CbpCourse(draw).Days;
            var country = world.Intake.CountryOf(draw.U3);
            mean = Add(mean, subject, 3 + world.Intake.CbpClassOf(draw.U1), country, day, ready, false, false);
        }
        return mean;
    }

    private MeanStay Add(
        MeanStay mean,
        Subject subject,
        int agencyAndCriminality,
        int country,
        int day,
        double ready,
        bool released,
        bool court
    )
    {
        var draws = world.Inputs.Draws;
        var travel = world.Departures.Papers;
        var exit = Exponential.Inverse(
            world.Custody.Hazards.MeanDays(agencyAndCriminality, day),
            draws.Block(subject, CustodyStage.ExitDraw).Wide0
        );
        var seat = exit >= ready && !released && !travel.NeedsNoSeat(draws.Block(subject, TravelPapers.PapersDraw), country);
        return new(
            mean.Days + Math.Min(ready, exit) / Cases,
            mean.Seat + (seat ? 1.0 / Cases : 0),
            mean.Court + (court ? 1.0 / Cases : 0)
        );
    }

    private (double Days, bool Released) Ready(Subject subject, Pathway route, int country, int day)
    {
        var draws = world.Inputs.Draws;
        var travel = world.Departures.Papers;
        var days = world.Intake.DaysOfMoves(draws.Block(subject, IntakeStage.MovesDraw), day);
        var voluntary = route == Pathway.VoluntaryReturn;
        if (route != Pathway.CourtDetained)
        {
            days += travel.Processing(draws.Block(subject, TravelPapers.ProcessingDraw));
        }
        else
        {
            var course = draws.Block(subject, CourtStage.CourseDraw);
            var (more, released, chosen, _) = world.Courts.Ending(subject.Bits, course, day);
            days += world.Courts.Course(course).Days + more;
            if (released)
                return (days, true);
            voluntary = chosen;
        }
        var papers = draws.Block(subject, TravelPapers.PapersDraw);
        return travel.NoCountryTakes(subject.Bits, papers, country, day)
            ? (days + travel.LimitDays, true)
            : (days + travel.PaperDays(papers, country, day, voluntary), false);
    }
}

/// <summary>Mean days in custody, share that departs in a charter seat, share that comes before a detained court.</summary>
public readonly record struct MeanStay(double Days, double Seat, double Court);
