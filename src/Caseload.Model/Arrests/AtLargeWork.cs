using Caseload.Engine.Numerics;
using Caseload.Model.Policy;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Arrests;

/// <summary>
/// Officer time over at-large channels (mechanism 2.3 to 2.6): a logit in yield, sharper under pressure; the yield of a channel
/// falls as those who can be found that day are used up. Effort an arrest is one national parameter a channel.
/// </summary>
public sealed class AtLargeWork
{
    public const int Channels = 4;
    private const int Targeted = 0;
    private const int Area = 1;
    private const int CheckIn = 2;
    private const int Worksite = 3;

    public static readonly Parameter Theta0 = new("effort.logit.theta0", "1");
    public static readonly Parameter Theta1 = new("effort.logit.theta1", "1");
    public static readonly Parameter InterceptArea = new("effort.logit.intercept.area", "log-odds");
    public static readonly Parameter InterceptCheckIn = new("effort.logit.intercept.checkin", "log-odds");
    public static readonly Parameter InterceptTargeted = new("effort.logit.intercept.targeted", "log-odds");
    public static readonly Parameter InterceptWorksite = new("effort.logit.intercept.worksite", "log-odds");
    public static readonly Parameter LeadReady = new("effort.at_large.lead_ready", "officer-days/arrest");
    public static readonly Parameter LeadBuilding = new("effort.at_large.lead_building", "officer-days/lead");
    public static readonly Parameter AreaDays = new("effort.area.officer_days_per_arrest", "officer-days/arrest");
    public static readonly Parameter CheckInDays = new("effort.checkin.officer_days", "officer-days/arrest");
    public static readonly Parameter WorksiteOfficers = new("effort.worksite.officers_per_operation", "officers");
    public static readonly Parameter WorksitePrep = new("effort.worksite.prep_days", "days");
    public static readonly Parameter WorksiteArrests = new("arrests.channel.worksite_arrests_per_operation", "arrests/operation");
    public static readonly Parameter Interference = new("effort.interference_overhead", "share");
    public static readonly Parameter CheckInOpen = new("effort.checkin.open_share", "share")
    {
        Dated = true,
        Gates = [new(new DateOnly(2025, 1, 26), Switches.Priorities)],
    };

    private readonly World world;
    private readonly double theta0;
    private readonly double theta1;
    private readonly double[] intercept;
    private readonly double[] areaOperations;
    private readonly double[] losAngelesOrder;
    private readonly double[] checkInOpen;
    private readonly double[] atLargeShare;
    private readonly double[] logYield = new double[Channels];
    private readonly double[] weight = new double[Channels];

    public AtLargeWork(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        theta0 = inputs.Value(Theta0);
        theta1 = inputs.Value(Theta1);
        intercept =
        [
            inputs.Value(InterceptTargeted),
            inputs.Value(InterceptArea),
            inputs.Value(InterceptCheckIn),
            inputs.Value(InterceptWorksite),
        ];
        Ready = inputs.Value(LeadReady) * (1 + inputs.Value(Interference));
        Cost =
        [
            Ready + inputs.Value(LeadBuilding),
            inputs.Value(AreaDays),
            inputs.Value(CheckInDays),
            (inputs.Value(WorksiteOfficers) + inputs.Value(WorksitePrep)) / inputs.Value(WorksiteArrests),
        ];
        areaOperations = inputs.Daily(Switches.AreaOperations);
        losAngelesOrder = inputs.Daily(Switches.LosAngelesOrder);
        checkInOpen = inputs.Daily(CheckInOpen);
        atLargeShare = Target.Normalised(inputs.Records.AtLarge2024);
        for (var c = 0; c < Channels; c++)
            logYield[c] = -Exact.Log(Cost[c]);
    }

    /// <summary>Officer-days an arrest by channel, where no lead is prepared.</summary>
    public double[] Cost { get; }

    /// <summary>Officer-days a targeted arrest with a prepared lead.</summary>
    public double Ready { get; }

    /// <summary>
    /// Mean arrests of an office by channel from so many officer-days. <paramref name="unlimited"/> is what the same time
    /// would give if any number of people could be found.
    /// </summary>
    public void Expect(
        int office,
        int day,
        double officerDays,
        double leads,
        Span<double> arrests,
        out double leadsUsed,
        out double unlimited
    )
    {
        Weigh(office, day, leads > 0);
        var time = officerDays;
        unlimited = 0;
        // At check-ins no more time is spent than clears twice those who come; what is left goes to the other channels.
        var openToday = world.Custody.Alternatives.Of(office) / 30 * checkInOpen[day];
        var checkIn = Math.Min(weight[CheckIn] * time, 2 * Cost[CheckIn] * openToday);
        arrests[CheckIn] = Saturating(openToday, checkIn / Cost[CheckIn]);
        unlimited += checkIn / Cost[CheckIn];
        var others = 1 - weight[CheckIn];
        time = others > 0 ? (time - checkIn) / others : 0;
        arrests[Area] = weight[Area] * time / Cost[Area];
        arrests[Worksite] = weight[Worksite] * time / Cost[Worksite];
        var targetedTime = weight[Targeted] * time;
        leadsUsed = Math.Min(leads, targetedTime / Ready);
        var wanted = leadsUsed + (targetedTime - leadsUsed * Ready) / Cost[Targeted];
        arrests[Targeted] = Saturating(world.Arrests.Pools.FindableToday * atLargeShare[office], wanted);
        unlimited += arrests[Area] + arrests[Worksite] + wanted;
    }

    private static double Saturating(double findable, double wanted) =>
        findable > 0 ? findable * (1 - Exact.Exp(-wanted / findable)) : 0;

    private void Weigh(int office, int day, bool prepared)
    {
        var theta = theta0 + theta1 * world.Policy.PressureOf(office);
        var left = world.Arrests.Pools.ShareLeft;
        var sum = 0.0;
        for (var c = 0; c < Channels; c++)
        {
            var log = logYield[c];
            if (c == Targeted)
                log = (prepared ? -Exact.Log(Ready) : logYield[c]) + (left > 0 ? Exact.Log(left) : -50);
            weight[c] = Exact.Exp(theta * log + Intercept(c, office, day));
            sum += weight[c];
        }
        for (var c = 0; c < Channels; c++)
            weight[c] /= sum;
    }

    private double Intercept(int channel, int office, int day)
    {
        if (channel != Area || areaOperations[day] < 0.5)
            return intercept[channel];
        return office == LosAngeles && losAngelesOrder[day] > 0.5 ? intercept[Area] : Math.Max(0, intercept[Area]);
    }

    private static readonly int LosAngeles = Office.Number("Los Angeles");
}
