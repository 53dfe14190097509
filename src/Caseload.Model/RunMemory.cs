using Caseload.Engine.Time;
using Caseload.Engine.Waiting;
using Caseload.Model.Cases;
using Caseload.Model.Departures;
using Caseload.Model.Intake;
using Caseload.Model.Records;

namespace Caseload.Model;

/// <summary>What is kept from one run to the next on a thread: memory, never content.</summary>
public sealed class RunMemory
{
    // Events in the time of which a row comes from far memory.
    private const int Soon = 6;

    private int days = -1;

    public CaseTable Cases { get; } = new();

    /// <summary>The people of the day.</summary>
    public Arrivals Arrivals { get; } = new();

    /// <summary>Exits from custody that are not departures.</summary>
    public DayWheel<CaseEvent> Exits { get; private set; } = null!;

    /// <summary>What is due in court: hearings asked for, appeals decided.</summary>
    public DayWheel<CaseEvent> CourtDue { get; private set; } = null!;

    /// <summary>What is due on the way out: orders served, documents ready, release limits.</summary>
    public DayWheel<CaseEvent> DepartureDue { get; private set; } = null!;

    /// <summary>Who waits in hold rooms for a bed.</summary>
    public WaitingLine<CaseEvent> HoldRoom { get; } = new(1);

    /// <summary>Who waits for a hearing slot, by office.</summary>
    public WaitingLine<CaseEvent>[] Hearings { get; } = Lines(Office.Count);

    /// <summary>Who waits for a seat, by country group.</summary>
    public WaitingLine<CaseEvent>[] Seats { get; } = Lines(Countries.Groups);

    /// <summary>Takes the next event of a day from a wheel, and asks for the row of one that comes soon.</summary>
    public bool TryTake(DayWheel<CaseEvent> wheel, int day, out CaseEvent due)
    {
        if (wheel.TryPeek(Soon, out var soon))
            Prefetch.Of(ref Cases[soon.Case]);
        return wheel.TryTake(day, out due);
    }

    /// <summary>Empties everything for a run of so many days.</summary>
    public void Clear(int runDays)
    {
        Cases.Clear();
        HoldRoom.Clear();
        foreach (var line in Hearings)
            line.Clear();
        foreach (var line in Seats)
            line.Clear();
        if (runDays != days)
        {
            days = runDays;
            Exits = new(runDays);
            CourtDue = new(runDays);
            DepartureDue = new(runDays);
            return;
        }
        Exits.Reset();
        CourtDue.Reset();
        DepartureDue.Reset();
    }

    private static WaitingLine<CaseEvent>[] Lines(int count)
    {
        var lines = new WaitingLine<CaseEvent>[count];
        for (var i = 0; i < count; i++)
            lines[i] = new(1);
        return lines;
    }
}
