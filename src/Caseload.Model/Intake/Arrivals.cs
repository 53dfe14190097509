using Caseload.Engine.Draws;
using Caseload.Model.Courts;
using Caseload.Model.Custody;
using Caseload.Model.Departures;

namespace Caseload.Model.Intake;

/// <summary>
/// The people of a day in the order in which they come, and the chance of each. It is drawn for all of them at once, which is
/// several times faster than one by one and gives the same.
/// </summary>
public sealed class Arrivals
{
    private Subject[] subjects = new Subject[1024];
    private Block[] fate = new Block[1024];
    private Block[] moves = new Block[1024];
    private Block[] papers = new Block[1024];
    private Block[] exit = new Block[1024];
    private Block[] processing = new Block[1024];
    private Block[] course = new Block[1024];
    private int count;

    public void Clear() => count = 0;

    public void Add(Subject subject)
    {
        if (count == subjects.Length)
            Grow();
        subjects[count++] = subject;
    }

    public void Draw(DrawSource draws)
    {
        var people = subjects.AsSpan(0, count);
        draws.Fill(fate.AsSpan(0, count), people, IntakeStage.FateDraw);
        draws.Fill(moves.AsSpan(0, count), people, IntakeStage.MovesDraw);
        draws.Fill(papers.AsSpan(0, count), people, TravelPapers.PapersDraw);
        draws.Fill(exit.AsSpan(0, count), people, CustodyStage.ExitDraw);
        draws.Fill(processing.AsSpan(0, count), people, TravelPapers.ProcessingDraw);
        draws.Fill(course.AsSpan(0, count), people, CourtStage.CourseDraw);
    }

    public Subject Subject(int who) => subjects[who];

    public ref readonly Block Fate(int who) => ref fate[who];

    public ref readonly Block Moves(int who) => ref moves[who];

    public ref readonly Block Papers(int who) => ref papers[who];

    public ref readonly Block Exit(int who) => ref exit[who];

    public ref readonly Block Processing(int who) => ref processing[who];

    public ref readonly Block Course(int who) => ref course[who];

    private void Grow()
    {
        var size = 2 * count;
        Array.Resize(ref subjects, size);
        fate = new Block[size];
        moves = new Block[size];
        papers = new Block[size];
        exit = new Block[size];
        processing = new Block[size];
        course = new Block[size];
    }
}
