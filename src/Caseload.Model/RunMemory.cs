using Caseload.Engine.Time;
using Caseload.Model.Cases;
using Caseload.Model.Intake;

namespace Caseload.Model;

/// <summary>What is kept from one run to the next on a thread: memory, never content.</summary>
public sealed class RunMemory
{
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

    /// <summary>Empties everything for a run of so many days.</summary>
    public void Clear(int runDays)
    {
        Cases.Clear();
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
}
