using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Model.Workforce;

/// <summary>
/// Hiring (mechanism 2.8): announced, in training, operational, lost. Those with experience skip the academy; the others take
/// its days, within its places, and some fail; all then ramp up in the field. Attrition applies to what the lever adds.
/// </summary>
public sealed class Hiring
{
    public static readonly Lever Plan = new(
        "workforce.hire.plan",
        "officers",
        0,
        100000,
        "Officers to be hired in all, by day of announcement."
    );

    public static readonly Parameter OnboardPerMonth = new("workforce.hire.max_onboard_per_month", "officers/month")
    {
        Dated = true,
    };
    public static readonly Parameter Experienced = new("workforce.hire.share_experienced", "share") { Dated = true };
    public static readonly Parameter TrainDays = new("workforce.train.days", "days") { Dated = true };
    public static readonly Parameter Places = new("workforce.train.fletc_capacity_2025", "trainees");
    public static readonly Parameter Failure = new("workforce.train.failure_share", "share") { Dated = true };
    public static readonly Parameter FieldRampDays = new("workforce.train.field_ramp_days", "days");
    public static readonly Parameter Attrition = new("workforce.attrition.annual", "share/year");

    public static readonly Measure<Staff> Announced = Of("hires_announced", "Officers announced and not yet on board.");
    public static readonly Measure<Staff> Training = Of("hires_in_training", "Officers hired and in the academy.");
    public static readonly Measure<Staff> Operational = Of(
        "hires_operational",
        "Officers hired and in the field, before attrition is made up."
    );
    public static readonly Measure<Staff> Lost = Of("hires_lost", "Officers hired who failed training or left, in all.");

    private readonly double[] plan;
    private readonly double[] trainDays;
    private readonly double[] graduates;
    private readonly double[] arrivals;
    private readonly double[] onboardPerMonth;
    private readonly double[] experiencedShare;
    private readonly double[] failure;
    private readonly double places;
    private readonly int ramp;
    private readonly double stay;
    private readonly Tally<Staff> announcedTally;
    private readonly Tally<Staff> trainingTally;
    private readonly Tally<Staff> operationalTally;
    private readonly Tally<Staff> lostTally;
    private double waiting;
    private double training;
    private double operational;
    private double rising;
    private double lost;

    public Hiring(World world)
    {
        var inputs = world.Inputs;
        plan = inputs.Daily(Plan);
        trainDays = inputs.Daily(TrainDays);
        graduates = new double[inputs.Days + 1];
        arrivals = new double[inputs.Days];
        onboardPerMonth = inputs.Daily(OnboardPerMonth);
        experiencedShare = inputs.Daily(Experienced);
        failure = inputs.Daily(Failure);
        places = inputs.Value(Places);
        ramp = Math.Max(1, (int)inputs.Value(FieldRampDays));
        stay = 1 - inputs.Value(Attrition) / 365;
        announcedTally = world.Recorder.Of(Announced);
        trainingTally = world.Recorder.Of(Training);
        operationalTally = world.Recorder.Of(Operational);
        lostTally = world.Recorder.Of(Lost);
    }

    /// <summary>Officers of full field experience that those hired equal today.</summary>
    public double Effective { get; private set; }

    public void Step(int day)
    {
        var (onboard, experienced) = (onboardPerMonth[day] * 12 / 365, experiencedShare[day]);
        waiting += Math.Max(0, plan[day] - (day > 0 ? plan[day - 1] : 0));
        var taken = Math.Min(waiting, onboard);
        var trainees = Math.Min(taken * (1 - experienced), Math.Max(0, places - training));
        taken = Math.Min(taken, trainees / Math.Max(1e-9, 1 - experienced));
        if (experienced >= 1)
            taken = Math.Min(waiting, onboard);
        waiting -= taken;
        training += trainees;
        var done = day + Math.Max(1, (int)trainDays[day]);
        if (done < graduates.Length)
            graduates[done] += trainees;
        Arrive(day, taken - trainees);
        announcedTally.Add(new(waiting));
        trainingTally.Add(new(training));
        operationalTally.Add(new(operational));
        lostTally.Add(new(lost));
    }

    private void Arrive(int day, double direct)
    {
        // The sum of what came may fall short of what goes by the last bit.
        training = Math.Max(0, training - graduates[day]);
        lost += graduates[day] * failure[day] + operational * (1 - stay);
        arrivals[day] = direct + graduates[day] * (1 - failure[day]);
        operational = operational * stay + arrivals[day];
        // A straight ramp for each day's arrivals: the sum rises by one part a day for each who still ramps.
        rising += arrivals[day];
        if (day >= ramp)
            rising -= arrivals[day - ramp];
        Effective = Math.Min(operational, Effective * stay + rising / ramp);
    }

    private static Measure<Staff> Of(string name, string definition) =>
        new(name, "officers", MeasureKind.Stock, definition) { Judgment = true };
}
