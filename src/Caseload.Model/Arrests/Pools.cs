using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Model.Arrests;

/// <summary>
/// People who could be sought (mechanism 2.9): convicted and not detained, ordered removed and not detained, and those who are
/// both. Targeted arrests draw them down, new ones come in; a share can be found.
/// </summary>
public sealed class Pools
{
    public static readonly Parameter ConvictedNow = new("pool.criminal_docket.convicted_nondetained", "people");
    public static readonly Parameter FinalOrdersNow = new("pool.final_orders.nondetained_nov2024", "people");
    public static readonly Parameter Overlap = new("pool.overlap_convicted_final_order", "people");
    public static readonly Parameter Reachable = new("pool.criminal_docket.share_reachable", "share");
    public static readonly Parameter NewConvicted = new("pool.inflow.convicted_per_year", "people/year");
    public static readonly Parameter NewFinalOrders = new("pool.inflow.final_orders_per_year", "people/year");

    public static readonly Measure<PersonOutside> ConvictedLeft = Of(
        "pool_convicted_left",
        "Convicted, not ordered removed, not detained, reachable."
    );
    public static readonly Measure<PersonOutside> OrderedLeft = Of(
        "pool_ordered_left",
        "Ordered removed, not convicted, not detained, reachable."
    );
    public static readonly Measure<PersonOutside> BothLeft = Of(
        "pool_both_left",
        "Convicted and ordered removed, not detained, reachable."
    );
    public static readonly Measure<PersonOutside> AllLeft = Of("pool_targets_left", "All who could be sought and are reachable.");

    public static readonly Measure<Registry.Index> YearsLeft = new(
        "years_to_work_through",
        "years",
        MeasureKind.Stock,
        "Years to work through the reachable pool at the day's pace of targeted arrests (28-day mean), without new entries."
    )
    {
        Judgment = true,
    };

    private readonly double convictedIn;
    private readonly double orderedIn;
    private readonly double start;
    private readonly Tally<PersonOutside> convictedTally;
    private readonly Tally<PersonOutside> orderedTally;
    private readonly Tally<PersonOutside> bothTally;
    private readonly Tally<PersonOutside> allTally;
    private readonly Tally<Registry.Index> yearsTally;
    private double convicted;
    private double ordered;
    private double both;
    private double pace;

    public Pools(World world)
    {
        var inputs = world.Inputs;
        var reach = inputs.Value(Reachable);
        var (allConvicted, allOrdered) = (inputs.Value(ConvictedNow), inputs.Value(FinalOrdersNow));
        // Nobody is in both who is not in each.
        both = Math.Min(inputs.Value(Overlap), Math.Min(allConvicted, allOrdered)) * reach;
        convicted = allConvicted * reach - both;
        ordered = allOrdered * reach - both;
        convictedIn = inputs.Value(NewConvicted) * reach / 365;
        orderedIn = inputs.Value(NewFinalOrders) * reach / 365;
        start = Left;
        convictedTally = world.Recorder.Of(ConvictedLeft);
        orderedTally = world.Recorder.Of(OrderedLeft);
        bothTally = world.Recorder.Of(BothLeft);
        allTally = world.Recorder.Of(AllLeft);
        yearsTally = world.Recorder.Of(YearsLeft);
    }

    public double Left => convicted + ordered + both;

    /// <summary>What is left of the pool at the start, 1 at first.</summary>
    public double ShareLeft => start > 0 ? Left / start : 0;

    /// <summary>People who can be found on a day, in the nation.</summary>
    public double FindableToday => Left / 365;

    /// <summary>Takes the day's targeted arrests out, in proportion, and lets new people in.</summary>
    public void Step(double targetedArrests)
    {
        var taken = Left > 0 ? Math.Min(1, targetedArrests / Left) : 0;
        convicted += convictedIn - convicted * taken;
        ordered += orderedIn - ordered * taken;
        both -= both * taken;
        pace += (targetedArrests - pace) / 28;
        convictedTally.Add(new(convicted));
        orderedTally.Add(new(ordered));
        bothTally.Add(new(both));
        allTally.Add(new(Left));
        yearsTally.Add(new(pace > 0 ? Left / (365 * pace) : double.NaN));
    }

    private static Measure<PersonOutside> Of(string name, string definition) =>
        new(name, "people", MeasureKind.Stock, definition) { Judgment = true };
}
