using Caseload.Engine.Draws;
using Caseload.Engine.Numerics;
using Caseload.Model.Cases;
using Caseload.Model.Courts;
using Caseload.Model.Departures;
using Caseload.Model.Intake;

namespace Caseload.Model.Needs;

/// <summary>
/// What a stay would be if nobody waited for a bed, a hearing slot or a seat: the mean over hypothetical cases that go through the
/// same draws as real ones, at a day's regime.
/// </summary>
public sealed class StayWithoutQueues(World world)
{
    private const int Cases = 512;

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
            // Routes in even parts, so that less of the mean is chance.
            var route = world.Intake.Pathways.Of(k, day, (i + draw.U2) / Cases);
            var country = world.Intake.CountryOf(draw.U3);
            var (ready, released) = Ready(subject, route, country, day);
            mean = Add(mean, subject, k, country, day, ready, released);
            if (route == Pathway.CourtDetained)
                mean = mean with { Hearings = mean.Hearings + HearingsHeld(subject, k, day) / Cases };
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
            mean = Add(mean, subject, 3 + world.Intake.CbpClassOf(draw.U1), country, day, ready, false);
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
        bool released
    )
    {
        // Over an exit by hazard the mean is exact: no draw, so less of the mean is chance.
        var untilExit = world.Custody.Hazards.MeanDays(agencyAndCriminality, day);
        var stays = Exact.Exp(-ready / untilExit);
        var papers = world.Inputs.Draws.Block(subject, TravelPapers.PapersDraw);
        var seat = !released && !world.Departures.Papers.NeedsNoSeat(papers, country);
        return new(mean.Days + untilExit * (1 - stays) / Cases, mean.Seat + (seat ? stays / Cases : 0), mean.Hearings);
    }

    // Hearings that are held before an exit by hazard, in the mean over that exit.
    private double HearingsHeld(Subject subject, int agencyAndCriminality, int day)
    {
        var draws = world.Inputs.Draws;
        var (days, hearings) = world.Courts.Course(draws.Block(subject, CourtStage.CourseDraw));
        var moves = world.Intake.DaysOfMoves(draws.Block(subject, IntakeStage.MovesDraw), day);
        var untilExit = world.Custody.Hazards.MeanDays(agencyAndCriminality, day);
        var held = 0.0;
        for (var j = 1; j <= hearings; j++)
            held += Exact.Exp(-(moves + days * j / hearings) / untilExit);
        return held;
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

/// <summary>Mean days in custody, share that departs in a charter seat, hearings before a detained court that are held.</summary>
public readonly record struct MeanStay(double Days, double Seat, double Hearings);
