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

    /// <summary>Mean days in custody, share that departs, and share that departs in a charter seat, of people booked in on a day.</summary>
    public (double Days, double Departs, double Seat) OfIce(int day, double convicted, double pending)
    {
        var days = 0.0;
        var departs = 0;
        var seats = 0;
        for (var i = 0; i < Cases; i++)
        {
            // The same hypothetical people every time: the mean moves with the regime alone.
            var subject = Subject.Of(SubjectKind.Hypothetical, 0, 0, 0, i);
            var draw = world.Inputs.Draws.Block(subject, IntakeStage.FateDraw);
            var k =
                draw.U1 < convicted ? 0
                : draw.U1 < convicted + pending ? 1
                : 2;
            var (ready, released) = Ready(subject.Bits, k, world.Intake.CountryOf(draw.U3), day, draw.U2);
            var exit = Exponential.Inverse(
                world.Custody.Hazards.MeanDays(k, day),
                world.Inputs.Draws.Block(subject, CustodyStage.ExitDraw).Wide0
            );
            days += Math.Min(ready, exit);
            if (exit < ready || released)
                continue;
            departs++;
            if (
                !world.Departures.NeedsNoSeat(
                    world.Inputs.Draws.Block(subject, DepartureStage.PapersDraw),
                    world.Intake.CountryOf(draw.U3)
                )
            )
                seats++;
        }
        return (days / Cases, (double)departs / Cases, (double)seats / Cases);
    }

    /// <summary>Mean days in custody of people arrested by CBP and booked in on a day.</summary>
    public double OfCbp(int day)
    {
        var days = 0.0;
        for (var i = 0; i < Cases; i++)
        {
            var subject = Subject.Of(SubjectKind.Hypothetical, 1, 0, 0, i);
            var exit = Exponential.Inverse(
                world.Custody.Hazards.MeanDays(5, day),
                world.Inputs.Draws.Block(subject, CustodyStage.ExitDraw).Wide0
            );
            days += Math.Min(world.Intake.CbpCourse(world.Inputs.Draws.Block(subject, IntakeStage.FateDraw)).Days, exit);
        }
        return days / Cases;
    }

    private (double Days, bool Released) Ready(ulong subject, int criminality, int country, int day, double u)
    {
        var route = world.Intake.Pathways.Of(criminality, day, u);
        var draws = world.Inputs.Draws;
        var days = world.Intake.DaysOfMoves(draws.Block(new Subject(subject), IntakeStage.MovesDraw), day);
        var papers = draws.Block(new Subject(subject), DepartureStage.PapersDraw);
        if (route != Pathway.CourtDetained)
            return (
                days
                    + world.Departures.Processing(draws.Block(new Subject(subject), DepartureStage.ProcessingDraw))
                    + world.Departures.PaperDays(papers, country, day, route == Pathway.VoluntaryReturn),
                false
            );
        var course = draws.Block(new Subject(subject), CourtStage.CourseDraw);
        var (more, released, voluntary) = world.Courts.Ending(subject, course, day);
        days += world.Courts.Course(course).Days + more;
        return released ? (days, true) : (days + world.Departures.PaperDays(papers, country, day, voluntary), false);
    }
}
