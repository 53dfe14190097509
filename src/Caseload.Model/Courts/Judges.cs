using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Model.Courts;

/// <summary>
/// Immigration judges (mechanism 7.6): as recorded, then held; those that a plan adds arrive after a hiring lag, are lost at the
/// yearly rate, and count only up to the ceiling.
/// </summary>
public sealed class Judges
{
    public static readonly Lever Recorded = new("courts.judges", "judges", 0, 20000, "Immigration judges on duty.")
    {
        From = LeverDefault.DatedRows,
    };

    public static readonly Lever Ceiling = new(
        "courts.judges.cap_reconciliation_act",
        "judges",
        0,
        20000,
        "Ceiling on the number of judges."
    )
    {
        From = LeverDefault.DatedRows,
        Before = 20000,
    };

    public static readonly Lever HirePlan = new(
        "courts.judges.hire_plan",
        "judges",
        0,
        20000,
        "Judges to be added in all, by day of announcement."
    );

    public static readonly Parameter HireLag = new("courts.judges.hire_lag_days", "days");
    public static readonly Parameter Attrition = new("courts.judges.attrition_annual", "share/year");

    public static readonly Measure<Staff> OnDuty = new("judges", "judges", MeasureKind.Stock, "Immigration judges on duty.");

    private readonly double[] recorded;
    private readonly double[] ceiling;
    private readonly double[] plan;
    private readonly int lag;
    private readonly double stay;
    private readonly Tally<Staff> tally;
    private double added;

    public Judges(World world)
    {
        var inputs = world.Inputs;
        recorded = inputs.Daily(Recorded);
        ceiling = inputs.Daily(Ceiling);
        plan = inputs.Daily(HirePlan);
        lag = (int)inputs.Value(HireLag);
        stay = 1 - inputs.Value(Attrition) / 365;
        tally = world.Recorder.Of(OnDuty);
    }

    public double Today { get; private set; }

    public void Step(int day)
    {
        added *= stay;
        var announced = day - lag;
        if (announced >= 0)
            added += Math.Max(0, plan[announced] - (announced > 0 ? plan[announced - 1] : 0));
        Today = Math.Min(recorded[day] + added, ceiling[day]);
        tally.Add(new(Today));
    }
}
