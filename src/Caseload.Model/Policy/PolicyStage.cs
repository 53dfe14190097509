using Caseload.Engine.Numerics;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Policy;

/// <summary>
/// Target, pressure and its fade (mechanism 1): pressure fills on days on which an office's target rises and fades while the
/// target stands. Two pushes cannot tell gain from fade, and the record cannot tell what the height of a target does by itself.
/// </summary>
public sealed class PolicyStage
{
    public static readonly Lever Accountability = new(
        "target.accountability.managers",
        "indicator",
        0,
        1,
        "Managers are held to the target."
    )
    {
        From = LeverDefault.DatedRows,
        Before = 0,
    };

    public static readonly Lever PushJanuary = new(
        "target.push.2025_01",
        "indicator",
        0,
        1,
        "The push of 25 January 2025 fills pressure."
    )
    {
        Default = 1,
    };

    public static readonly Lever PushMay = new(
        "target.push.2025_05",
        "indicator",
        0,
        1,
        "The push of 21 May 2025 fills pressure."
    )
    {
        Default = 1,
    };

    public static readonly Parameter Gain = new("target.push.gain", "pressure");
    public static readonly Parameter FadeHalfLife = new("target.push.fade_half_life", "days");
    public static readonly Parameter StandingResponse = new("target.pressure.standing_response", "1/day");
    public static readonly Parameter FollowShare = new("target.pressure.follow_share", "share");

    public static readonly Measure<Registry.Index> TargetMeasure = new(
        "target",
        "arrests/day",
        MeasureKind.Flow,
        "National target of ERO arrests a day (the floors' sum is not it)."
    );

    public static readonly Measure<Registry.Index> PressureMeasure = new(
        "pressure",
        "pressure",
        MeasureKind.Flow,
        "Mean pressure over offices, weighted by their shares of arrests."
    )
    {
        Judgment = true,
    };

    private static readonly DateOnly FirstPush = new(2025, 1, 25);
    private static readonly DateOnly SecondPush = new(2025, 5, 21);

    public static Declarations Declares { get; } =
        new(
            [
                Target.National,
                Target.Floor,
                Target.ShareRule,
                Target.Cap,
                Accountability,
                PushJanuary,
                PushMay,
                Switches.Priorities,
                Switches.NoBond,
                Switches.ThirdCountry,
                Switches.AreaOperations,
                Switches.LosAngelesOrder,
                Switches.ExpeditedStart,
                Switches.ExpeditedStayed,
                Switches.HoldRoom72,
                Switches.ApprovalRequired,
                Switches.Stipend,
                Switches.MatterQLi,
                Switches.LakenRiley,
                Switches.CourthouseDismissals,
                Switches.ParoleTerminations,
                Switches.SensitiveLocations,
                Switches.FullYearResolution,
            ],
            [Gain, FadeHalfLife, StandingResponse, FollowShare],
            [TargetMeasure, PressureMeasure],
            []
        );

    private readonly World world;
    private readonly Target target;
    private readonly double[] accountability;
    private readonly double[] pressure = new double[Office.Count];
    private readonly double[] before = new double[Office.Count];
    private readonly double[,] lastWeek = new double[Office.Count, 7];
    private readonly double[] officeShare;
    private readonly double fade;
    private readonly double gain;
    private readonly double standing;
    private readonly bool silentJanuary;
    private readonly bool silentMay;
    private readonly Tally<Registry.Index> targetTally;
    private readonly Tally<Registry.Index> pressureTally;

    public PolicyStage(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        target = new Target(inputs);
        accountability = inputs.Daily(Accountability);
        gain = inputs.Value(Gain);
        fade = Exact.Exp(-0.6931471805599453 / inputs.Value(FadeHalfLife));
        standing = inputs.Value(StandingResponse);
        Follow = inputs.Value(FollowShare);
        officeShare = Target.Normalised(inputs.Records.Arrests2024);
        Cap = inputs.Daily(Target.Cap);
        targetTally = world.Recorder.Of(TargetMeasure);
        pressureTally = world.Recorder.Of(PressureMeasure);
        silentJanuary = inputs.On(PushJanuary, FirstPush) < 0.5;
        silentMay = inputs.On(PushMay, SecondPush) < 0.5;
        LeadIn();
    }

    /// <summary>Share of the missing officer time that follows the height of the target (judgment).</summary>
    public double Follow { get; }

    /// <summary>1 on days on which an office stops at its target.</summary>
    public double[] Cap { get; }

    /// <summary>Arrests asked of the nation on a day: the national target, or the sum of the offices' where there is none.</summary>
    public double Asked(int day)
    {
        if (target.NationalByDay[day] > 0)
            return target.NationalByDay[day];
        var sum = 0.0;
        for (var o = 0; o < Office.Count; o++)
            sum += target.Of(o, day);
        return sum;
    }

    public double TargetOf(int office, int day) => target.Of(office, day);

    public double PressureOf(int office) => pressure[office];

    /// <summary>Pressure of the day: it answers to yesterday's week and to a rise of today's target.</summary>
    public void Step(int day)
    {
        var date = world.Inputs.Date(day);
        var mean = 0.0;
        for (var o = 0; o < Office.Count; o++)
        {
            var t = target.Of(o, day);
            Update(o, t, SevenDayMean(o), accountability[day], date);
            mean += officeShare[o] * pressure[o];
        }
        targetTally.Add(new(target.NationalByDay[day]));
        pressureTally.Add(new(mean));
    }

    /// <summary>Notes an office's arrests of the day for its seven-day mean.</summary>
    public void Note(int office, int day, double arrests) => lastWeek[office, day % 7] = arrests;

    private double SevenDayMean(int office)
    {
        var sum = 0.0;
        for (var i = 0; i < 7; i++)
            sum += lastWeek[office, i];
        return sum / 7;
    }

    private void Update(int office, double t, double weekMean, double held, DateOnly date)
    {
        pressure[office] *= fade;
        if (t > 0)
        {
            var rise =
                t <= before[office] || Silent(date) ? 0
                : before[office] > 0 ? (t - before[office]) / t
                : 1;
            pressure[office] += held * (gain * rise + standing) * Math.Max(0, t - weekMean) / t;
        }
        before[office] = t;
    }

    // A push that a scenario switches off fills nothing, though the target rises.
    private bool Silent(DateOnly date) => (date == FirstPush && silentJanuary) || (date == SecondPush && silentMay);

    // A run that starts after 20 January 2025 first runs the recursion over the recorded weeks.
    private void LeadIn()
    {
        var inputs = world.Inputs;
        var start = inputs.Horizon.From;
        var first = new DateOnly(2025, 1, 20);
        for (var o = 0; o < Office.Count; o++)
        {
            before[o] = TargetOn(o, (start < first ? start : first).AddDays(-1));
            for (var date = first; date < start; date = date.AddDays(1))
                Update(o, TargetOn(o, date), RecordedArrests(date) * officeShare[o], inputs.On(Accountability, date), date);
            for (var i = 0; i < 7; i++)
                lastWeek[o, i] = RecordedArrests(start) * officeShare[o];
        }
    }

    private double TargetOn(int office, DateOnly date)
    {
        var inputs = world.Inputs;
        return target.Of(
            office,
            inputs.On(Target.National, date),
            inputs.On(Target.Floor, date),
            inputs.On(Target.ShareRule, date)
        );
    }

    // Arrests a day of the last full week before a date, or of the last recorded.
    private double RecordedArrests(DateOnly date)
    {
        var series = world.Inputs.Records.Arrests;
        var week = Math.Min((date.DayNumber - series.WeekStart[0].DayNumber) / 7, series.Value.Count) - 1;
        return series.Value[week] / series.DaysCovered[week];
    }
}
