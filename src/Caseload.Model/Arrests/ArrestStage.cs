using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Engine.Waiting;
using Caseload.Model.Inputs;
using Caseload.Model.Policy;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;
using Caseload.Model.Workforce;

namespace Caseload.Model.Arrests;

/// <summary>
/// Arrests of a day (mechanisms 2 to 4): custodial supply first, then officer time over at-large channels, under approvals,
/// crowding and pools. Each office's count by channel is Poisson, drawn by inverting one uniform.
/// </summary>
public sealed class ArrestStage
{
    public const int Channels = 6;

    public static readonly Parameter CustodialDays = new("effort.custodial.officer_days", "officer-days/arrest");
    public static readonly Parameter SuccessRate = new("effort.targeted.success_rate", "share");
    public static readonly Parameter LeadsAtStart = new("pool.prepared_leads.at_start", "leads");
    public static readonly Parameter LeadLapse = new("workforce.supervisor.lead_lapse_hazard", "per day");

    public static readonly Measure<EroArrest> Arrests = new(
        "arrests",
        "arrests/day",
        MeasureKind.Flow,
        "ERO administrative arrests. By office: modelled, not observed."
    )
    {
        ByOffice = true,
        NotObservedByOffice = true,
    };

    /// <summary>By channel, in the order of <see cref="Channel"/>; the nation alone.</summary>
    public static readonly IReadOnlyList<Measure<EroArrest>> ByChannel =
    [
        Of("arrests_custodial", "ERO arrests by transfer from jails and prisons."),
        Of("arrests_targeted", "ERO arrests at large of people sought."),
        Of("arrests_area", "ERO arrests at large outside targeted work (collateral and area operations)."),
        Of("arrests_checkin", "ERO arrests at check-ins and courthouses."),
        Of("arrests_worksite", "ERO arrests in worksite operations."),
        Of("arrests_partner", "ERO arrests by local police of 287(g) task forces."),
    ];

    public static readonly Measure<OfficerDay> DaysUsed = new(
        "officer_days_used",
        "officer-days/day",
        MeasureKind.Flow,
        "Officer-days spent on arrests."
    )
    {
        Judgment = true,
    };

    public static readonly Measure<Approval> ApprovalsUsed = new(
        "approvals_used",
        "approvals/day",
        MeasureKind.Flow,
        "Approvals used by attempts."
    )
    {
        Judgment = true,
    };

    public static readonly Measure<Registry.Index> LeadsLeft = new(
        "prepared_leads",
        "leads",
        MeasureKind.Stock,
        "Prepared leads left."
    )
    {
        Judgment = true,
    };

    public static readonly Purpose CountDraw = new(201, "arrests.count");

    // Leads were prepared for the push of that day: a scenario without the push has none.
    private static readonly DateOnly LeadsFrom = new(2025, 1, 25);

    public static Declarations Declares { get; } =
        new(
            [CustodialSupply.Detainers],
            [
                CustodialDays,
                SuccessRate,
                LeadsAtStart,
                LeadLapse,
                CustodialSupply.LagMedian,
                Lags.Sigma,
                CustodialSupply.Conversion,
                CustodialSupply.WithoutDetainer,
                AtLargeWork.Theta0,
                AtLargeWork.Theta1,
                AtLargeWork.InterceptArea,
                AtLargeWork.InterceptCheckIn,
                AtLargeWork.InterceptTargeted,
                AtLargeWork.InterceptWorksite,
                AtLargeWork.LeadReady,
                AtLargeWork.LeadBuilding,
                AtLargeWork.AreaDays,
                AtLargeWork.CheckInDays,
                AtLargeWork.WorksiteOfficers,
                AtLargeWork.WorksitePrep,
                AtLargeWork.WorksiteArrests,
                AtLargeWork.Interference,
                AtLargeWork.CheckInOpen,
                Pools.ConvictedNow,
                Pools.FinalOrdersNow,
                Pools.Overlap,
                Pools.Reachable,
                Pools.NewConvicted,
                Pools.NewFinalOrders,
                Composition.ConvictedCustodial,
                Composition.PendingCustodial,
                Composition.ConvictedAtLarge,
                Composition.PendingAtLarge,
                Composition.ConvictedTargeted,
                Composition.PendingTargeted,
                Composition.ConvictedArea,
                Composition.PendingArea,
            ],
            [
                Arrests,
                .. ByChannel,
                Partners.JailModelMeasure,
                DaysUsed,
                ApprovalsUsed,
                LeadsLeft,
                Pools.ConvictedLeft,
                Pools.OrderedLeft,
                Pools.BothLeft,
                Pools.AllLeft,
                Pools.YearsLeft,
                .. Limits.Arrests,
            ],
            [CountDraw]
        );

    private readonly World world;
    private readonly AtLargeWork atLarge;
    private readonly CustodialSupply custodial;
    private readonly Partners partners;
    private readonly Tally<EroArrest> jailModelTally;
    private readonly double[] approvalRequired;
    private readonly double custodialDays;
    private readonly double success;
    private readonly double leadsAtStart;
    private readonly double[] january;
    private readonly WholeUnits[] capUnits = new WholeUnits[Office.Count];
    private readonly double lapse;
    private readonly double[] leads = new double[Office.Count];
    private readonly int[,] counts = new int[Office.Count, Channels];
    private readonly double[] mean = new double[AtLargeWork.Channels];
    private readonly double[] trial = new double[AtLargeWork.Channels];
    private readonly Tally<EroArrest> arrestsTally;
    private readonly Tally<EroArrest>[] channelTally;
    private readonly Tally<OfficerDay> daysTally;
    private readonly Tally<Approval> approvalsTally;
    private readonly Tally<Registry.Index> leadsTally;
    private readonly ArrestLimits limits;

    public ArrestStage(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        Pools = new Pools(world);
        atLarge = new AtLargeWork(world);
        custodial = new CustodialSupply(world);
        Composition = new Composition(world);
        limits = new ArrestLimits(world);
        partners = new Partners(world);
        jailModelTally = world.Recorder.Of(Partners.JailModelMeasure);
        approvalRequired = inputs.Daily(Switches.ApprovalRequired);
        custodialDays = inputs.Value(CustodialDays);
        success = inputs.Value(SuccessRate);
        leadsAtStart = inputs.Value(LeadsAtStart);
        january = inputs.Daily(PolicyStage.PushJanuary);
        for (var o = 0; o < Office.Count; o++)
            capUnits[o] = new WholeUnits();
        lapse = inputs.Value(LeadLapse);
        arrestsTally = world.Recorder.Of(Arrests);
        channelTally = [.. ByChannel.Select(world.Recorder.Of)];
        daysTally = world.Recorder.Of(DaysUsed);
        approvalsTally = world.Recorder.Of(ApprovalsUsed);
        leadsTally = world.Recorder.Of(LeadsLeft);
    }

    public Pools Pools { get; }

    public Composition Composition { get; }

    public AtLargeWork AtLarge => atLarge;

    public double CustodialCost => custodialDays;

    public double Success => success;

    /// <summary>Officer-days spent and given, approvals used and given, today: for the law of capacity.</summary>
    public (double Days, double DaysGiven, double Approvals, double ApprovalsGiven) Use { get; private set; }

    public int CountOf(int office, Channel channel) => counts[office, (int)channel];

    public int CountOf(int office)
    {
        var sum = 0;
        for (var c = 0; c < Channels; c++)
            sum += counts[office, c];
        return sum;
    }

    public void Step(int day)
    {
        if (world.Inputs.Date(day) == LeadsFrom && january[day] > 0.5)
            for (var o = 0; o < Office.Count; o++)
                leads[o] = leadsAtStart * world.Workforce.ShareOf(o);
        Use = default;
        var targeted = 0.0;
        var leadsSum = 0.0;
        var custodialSum = 0.0;
        for (var o = 0; o < Office.Count; o++)
        {
            ArrestIn(o, day);
            targeted += counts[o, (int)Channel.Targeted];
            custodialSum += counts[o, (int)Channel.Custodial];
            leads[o] *= 1 - lapse;
            leadsSum += leads[o];
            world.Policy.Note(o, day, CountOf(o));
        }
        Pools.Step(targeted);
        leadsTally.Add(new(leadsSum));
        jailModelTally.Add(new(Math.Min(partners.JailModel[day], custodialSum)));
        daysTally.Add(new(Use.Days));
        approvalsTally.Add(new(Use.Approvals));
    }

    private void ArrestIn(int office, int day)
    {
        var target = world.Policy.TargetOf(office, day);
        var share = TimeShare(office, day, target);
        var days = world.Workforce.OfficerDays(office, share, day);
        var supply = Draw(office, Channel.Custodial, day, custodial.Of(office, day));
        var allowed = Allowed(office, day, target);
        var taken = Math.Min(Math.Min(supply, (int)(days / custodialDays)), allowed);
        var partner = Math.Min(
            Draw(office, Channel.Partner, day, partners.TaskForce[day] * custodial.ShareOf(office)),
            allowed - taken
        );
        var left = allowed - taken - partner;
        var rest = days - taken * custodialDays;
        if (allowed < int.MaxValue)
            rest = Capped(office, day, rest, left);
        atLarge.Expect(office, day, rest, leads[office], mean, out var leadsUsed, out var unlimited);
        var found = Sum(mean);
        var approvals = Approve(office, day, out var passed);
        var crowding = world.Custody.ArrestFactor;
        counts[office, 0] = taken;
        for (var c = 0; c < AtLargeWork.Channels; c++)
        {
            counts[office, c + 1] = Math.Min(Draw(office, (Channel)(c + 1), day, mean[c] * crowding), left);
            left -= counts[office, c + 1];
        }
        counts[office, (int)Channel.Partner] = partner;
        leads[office] -= leadsUsed * passed;
        Use = (
            Use.Days + taken * custodialDays + rest,
            Use.DaysGiven + days,
            Use.Approvals + approvals,
            Use.ApprovalsGiven + world.Workforce.Approvals(office)
        );
        for (var c = 0; c < Channels; c++)
            channelTally[c].Add(new(counts[office, c]));
        var all = CountOf(office);
        arrestsTally.Add(office, new(all));
        limits.Note(office, target > 0 && all >= Math.Min(target, allowed), found < unlimited / 2, passed < 1, crowding);
    }

    // Arrests that an office may still make today: no limit, or under the cap its target in whole units with the fraction carried.
    private int Allowed(int office, int day, double target) =>
        world.Policy.Cap[day] > 0.5 && target > 0 ? capUnits[office].Next(target) : int.MaxValue;

    // The share of time under pressure, and what follows the height of the target (judgment).
    private double TimeShare(int office, int day, double target)
    {
        var share = world.Workforce.ShareUnder(world.Policy.PressureOf(office));
        var follow = world.Policy.Follow;
        if (target <= 0 || follow <= 0)
            return share;
        return share + follow * Math.Max(0, Math.Min(world.Workforce.Largest, ShareFor(office, day, target)) - share);
    }

    // The share of officer time at which the office's mean arrests would equal its target, by bisection to 1/4,096.
    private double ShareFor(int office, int day, double target)
    {
        double low = 0;
        var high = world.Workforce.Largest;
        if (MeanAt(office, day, high) <= target)
            return high;
        for (var i = 0; i < 12; i++)
        {
            var middle = (low + high) / 2;
            if (MeanAt(office, day, middle) < target)
                low = middle;
            else
                high = middle;
        }
        return high;
    }

    private double MeanAt(int office, int day, double share)
    {
        var days = world.Workforce.OfficerDays(office, share, day);
        var supply = Math.Min(custodial.Of(office, day), days / custodialDays);
        return supply
            + partners.TaskForce[day] * custodial.ShareOf(office)
            + MeanAtLarge(office, day, days - supply * custodialDays);
    }

    private double MeanAtLarge(int office, int day, double days)
    {
        atLarge.Expect(office, day, days, leads[office], trial, out _, out _);
        return Sum(trial);
    }

    private static double Sum(double[] means)
    {
        var sum = 0.0;
        for (var c = 0; c < means.Length; c++)
            sum += means[c];
        return sum;
    }

    private double Capped(int office, int day, double days, double wanted)
    {
        if (wanted <= 0)
            return 0;
        if (MeanAtLarge(office, day, days) <= wanted)
            return days;
        double low = 0;
        var high = days;
        for (var i = 0; i < 12; i++)
        {
            var middle = (low + high) / 2;
            if (MeanAtLarge(office, day, middle) < wanted)
                low = middle;
            else
                high = middle;
        }
        return low;
    }

    // Attempts against approvals: a targeted arrest takes 1 / success attempts, one in area or worksite work one. Check-ins need none.
    private double Approve(int office, int day, out double passed)
    {
        passed = 1;
        if (approvalRequired[day] < 0.5)
            return 0;
        var attempts = mean[0] / success + mean[1] + mean[3];
        var given = world.Workforce.Approvals(office);
        if (attempts <= given)
            return attempts;
        passed = given / attempts;
        mean[0] *= passed;
        mean[1] *= passed;
        mean[3] *= passed;
        return given;
    }

    private int Draw(int office, Channel channel, int day, double rate)
    {
        if (rate <= 0)
            return 0;
        var subject = Subject.Of(SubjectKind.Nation, office, (int)channel, world.KeyDay(day), 0);
        return Poisson.Inverse(rate, world.Inputs.Draws.Uniform(subject, CountDraw));
    }

    private static Measure<EroArrest> Of(string name, string definition) =>
        new(name, "arrests/day", MeasureKind.Flow, definition) { Judgment = true };
}
