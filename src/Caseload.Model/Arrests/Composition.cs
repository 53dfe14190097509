using Caseload.Model.Policy;
using Caseload.Model.Registry;

namespace Caseload.Model.Arrests;

/// <summary>
/// Criminality of those arrested, by channel (mechanism 3): an outcome of the mix of channels. Check-in, worksite and area work
/// share one mix, partners have that of custodial work; before the priorities of 2025 all at-large work has one.
/// </summary>
public sealed class Composition
{
    private static readonly Gate Priorities = new(new DateOnly(2025, 1, 26), Switches.Priorities);

    public static readonly Parameter ConvictedCustodial = new("arrests.mix.convicted.custodial", "share")
    {
        Dated = true,
        Gates = [Priorities],
    };
    public static readonly Parameter PendingCustodial = new("arrests.mix.pending.custodial", "share")
    {
        Dated = true,
        Gates = [Priorities],
    };
    public static readonly Parameter ConvictedAtLarge = new("arrests.mix.convicted.at_large", "share") { Dated = true };
    public static readonly Parameter PendingAtLarge = new("arrests.mix.pending.at_large", "share") { Dated = true };
    public static readonly Parameter ConvictedTargeted = new("arrests.mix.convicted.targeted", "share") { Dated = true };
    public static readonly Parameter PendingTargeted = new("arrests.mix.pending.targeted", "share") { Dated = true };
    public static readonly Parameter ConvictedArea = new("arrests.mix.convicted.area", "share") { Dated = true };
    public static readonly Parameter PendingArea = new("arrests.mix.pending.area", "share") { Dated = true };

    private readonly double[] priorities;
    private readonly double[] convictedCustodial;
    private readonly double[] pendingCustodial;
    private readonly (double Convicted, double Pending) before;
    private readonly (double Convicted, double Pending) targeted;
    private readonly (double Convicted, double Pending) area;

    public Composition(World world)
    {
        var inputs = world.Inputs;
        priorities = inputs.Daily(Switches.Priorities);
        convictedCustodial = inputs.Daily(ConvictedCustodial);
        pendingCustodial = inputs.Daily(PendingCustodial);
        before = (inputs.Value(ConvictedAtLarge), inputs.Value(PendingAtLarge));
        targeted = (inputs.Value(ConvictedTargeted), inputs.Value(PendingTargeted));
        area = (inputs.Value(ConvictedArea), inputs.Value(PendingArea));
    }

    /// <summary>Shares convicted and with pending charges of a channel's arrests on a day; the rest is "other", never below 0.</summary>
    public (double Convicted, double Pending) Of(Channel channel, int day)
    {
        var (convicted, pending) = channel switch
        {
            Channel.Custodial or Channel.Partner => (convictedCustodial[day], pendingCustodial[day]),
            _ when priorities[day] < 0.5 => before,
            Channel.Targeted => targeted,
            _ => area,
        };
        var sum = convicted + pending;
        return sum > 1 ? (convicted / sum, pending / sum) : (convicted, pending);
    }
}
