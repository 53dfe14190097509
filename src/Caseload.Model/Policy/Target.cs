using Caseload.Model.Inputs;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Policy;

/// <summary>
/// The daily arrest target (mechanism 1.1): an office's target is the larger of its floor and its share of the national
/// target. The parts need not add up to the whole: 75 for each of 25 offices is 1,875.
/// </summary>
public sealed class Target
{
    public static readonly Lever National = new(
        "target.national",
        "arrests/day",
        0,
        100000,
        "National target of ERO arrests a day; 0 where none stands."
    );

    public static readonly Lever Floor = new(
        "target.office_floor",
        "arrests/day/office",
        0,
        5000,
        "Least target of each office."
    );

    public static readonly Lever ShareRule = new(
        "target.share_rule",
        "rule",
        0,
        2,
        "How the national target is shared: 0 by arrests of 2024, 1 equally, 2 by population of 2024."
    );

    public static readonly Lever Cap = new(
        "target.cap",
        "indicator",
        0,
        1,
        "1: an office stops at its target; 0: nothing stops it there."
    );

    private readonly double[] national;
    private readonly double[] floor;
    private readonly double[] rule;
    private readonly double[][] shares;

    public Target(RunInputs inputs)
    {
        national = inputs.Daily(National);
        floor = inputs.Daily(Floor);
        rule = inputs.Daily(ShareRule);
        shares = [Normalised(inputs.Records.Arrests2024), Equal(), Normalised(inputs.Records.Population)];
    }

    /// <summary>The national target by day.</summary>
    public double[] NationalByDay => national;

    public double Of(int office, int day) => Of(office, national[day], floor[day], rule[day]);

    /// <summary>An office's target under given levers.</summary>
    public double Of(int office, double nation, double least, double shareRule) =>
        Math.Max(least, shares[(int)shareRule][office] * nation);

    internal static double[] Normalised(double[] weights)
    {
        var sum = weights.Sum();
        return [.. weights.Select(w => w / sum)];
    }

    private static double[] Equal() => [.. Enumerable.Repeat(1.0 / Office.Count, Office.Count)];
}
