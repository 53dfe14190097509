using Caseload.Engine.Numerics;
using Caseload.Model.Custody;
using Caseload.Model.Policy;
using Caseload.Model.Registry;

namespace Caseload.Model.Courts;

/// <summary>How a judge ends a detained case.</summary>
public enum Outcome
{
    Removal,
    VoluntaryDeparture,
    Relief,
    Other,
}

/// <summary>
/// Outcomes of detained cases (mechanism 7.4). The share that takes voluntary departure follows the fall in the chance of release
/// and the days still to be expected; the other outcomes scale to the rest. One change of regime identifies it: choice or
/// detention, both readings stand.
/// </summary>
public sealed class Outcomes
{
    private static readonly Gate Priorities = new(new DateOnly(2025, 1, 26), Switches.Priorities);

    public static readonly Parameter RemovalShare = Share("removal");
    public static readonly Parameter ReliefShare = Share("relief");
    public static readonly Parameter OtherShare = Share("other");
    public static readonly Parameter LogitA = new("courts.vd.logit_a", "log-odds");
    public static readonly Parameter LogitB = new("courts.vd.logit_b", "log-odds per 10 points");
    public static readonly Parameter LogitC = new("courts.vd.logit_c", "log-odds per 30 days");

    /// <summary>Chance of release within 60 days of book-in at the hazards before 2025: what the fall is counted from.</summary>
    public static readonly Parameter ReleasedBefore = new("courts.vd.release_reference", "share");

    private readonly double[] removal;
    private readonly double[] relief;
    private readonly double[] other;
    private readonly double[] releaseFall;
    private readonly double a;
    private readonly double b;
    private readonly double c;

    public Outcomes(World world, ExitHazards hazards)
    {
        var inputs = world.Inputs;
        removal = inputs.Daily(RemovalShare);
        relief = inputs.Daily(ReliefShare);
        other = inputs.Daily(OtherShare);
        a = inputs.Value(LogitA);
        b = inputs.Value(LogitB);
        c = inputs.Value(LogitC);
        var first = ExitHazards.IceFirst(world);
        var released = inputs.Value(ReleasedBefore);
        releaseFall = new double[inputs.Days];
        for (var t = 0; t < releaseFall.Length; t++)
            releaseFall[t] = released * (1 - Math.Min(1, hazards.IceOn(t) / first));
    }

    /// <summary>Share of decisions on a day that are voluntary departure.</summary>
    /// <param name="moreDays">Expected days until a decision beyond those without a queue.</param>
    public double VoluntaryShare(int day, double moreDays)
    {
        var odds = Exact.Exp(a + b * releaseFall[day] / 0.1 + c * moreDays / 30);
        return odds / (1 + odds);
    }

    public Outcome Of(int day, double voluntaryShare, double u)
    {
        if (u < voluntaryShare)
            return Outcome.VoluntaryDeparture;
        var rest = (u - voluntaryShare) / (1 - voluntaryShare) * (removal[day] + relief[day] + other[day]);
        return rest < removal[day] ? Outcome.Removal
            : rest < removal[day] + relief[day] ? Outcome.Relief
            : Outcome.Other;
    }

    private static Parameter Share(string outcome) =>
        new($"courts.outcome.detained_{outcome}_share", "share") { Dated = true, Gates = [Priorities] };
}
