using Caseload.Model.Arrests;
using Caseload.Model.Border;
using Caseload.Model.Cases;
using Caseload.Model.Courts;
using Caseload.Model.Custody;
using Caseload.Model.Departures;
using Caseload.Model.Inputs;
using Caseload.Model.Intake;
using Caseload.Model.Needs;
using Caseload.Model.Policy;
using Caseload.Model.Recording;
using Caseload.Model.SelfDeparture;
using Caseload.Model.Start;
using Caseload.Model.Workforce;

namespace Caseload.Model;

/// <summary>
/// The state of one run: the stages, each of which owns its part, and the cases that they pass on. Built anew for every run;
/// only the case table and the wheels' memory are kept from the run before on the same thread.
/// </summary>
public sealed class World
{
    private const int KeyDayMask = 0xFFFF;

    // Draws are keyed by the calendar, so that a run that starts on another date meets the same chance on the same day.
    private readonly int keyOffset;

    public World(RunInputs inputs, Recorder recorder, RunMemory memory)
    {
        Inputs = inputs;
        Recorder = recorder;
        Memory = memory;
        memory.Clear(inputs.Days);
        keyOffset = inputs.Horizon.From.DayNumber - Calendar.FirstDay.DayNumber;
        Calendar = new Calendar(inputs.Horizon);
        Border = new BorderStage(this);
        Policy = new PolicyStage(this);
        Workforce = new WorkforceStage(this);
        Beds = new BedStage(this);
        Custody = new CustodyStage(this);
        Courts = new CourtStage(this);
        Departures = new DepartureStage(this);
        Arrests = new ArrestStage(this);
        Intake = new IntakeStage(this);
        SelfDeparture = new SelfDepartureStage(this);
        Needs = new NeedsStage(this);
        StartState.Fill(this);
    }

    public RunInputs Inputs { get; }

    public Recorder Recorder { get; }

    public RunMemory Memory { get; }

    public CaseTable Cases => Memory.Cases;

    public Calendar Calendar { get; }

    public BorderStage Border { get; }

    public PolicyStage Policy { get; }

    public WorkforceStage Workforce { get; }

    public ArrestStage Arrests { get; }

    public IntakeStage Intake { get; }

    public BedStage Beds { get; }

    public CustodyStage Custody { get; }

    public CourtStage Courts { get; }

    public DepartureStage Departures { get; }

    public SelfDepartureStage SelfDeparture { get; }

    public NeedsStage Needs { get; }

    /// <summary>The calendar's number of a day of the run, for the key of a draw.</summary>
    public int KeyDay(int day) => (keyOffset + day) & KeyDayMask; // days before 2020 come last
}
