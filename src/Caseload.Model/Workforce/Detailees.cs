using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Model.Workforce;

/// <summary>
/// People lent by other agencies (mechanism 2.1): counted in total by the ramp, at a full-time share and a productivity. Prison
/// staff guard and give beds; they do not arrest.
/// </summary>
public sealed class Detailees
{
    public static readonly Lever Ramp = new(
        "workforce.detailees.ramp",
        "officers",
        0,
        200000,
        "People lent by other agencies, in total."
    )
    {
        From = LeverDefault.DatedRows,
        Before = 0,
    };

    public static readonly Parameter FullTimeShare = new("workforce.detailees.fte_share", "share");
    public static readonly Parameter Productivity = new("workforce.detailees.productivity_ratio", "ratio");

    /// <summary>Lenders with a published number in August 2025; Homeland Security Investigations is the rest of the ramp.</summary>
    public static readonly IReadOnlyList<Parameter> Lenders =
    [
        new("workforce.detailees.fbi", "officers"),
        new("workforce.detailees.dea", "officers"),
        new("workforce.detailees.atf", "officers"),
        new("workforce.detailees.usms", "officers"),
        new("workforce.detailees.bop", "officers"),
        new("workforce.detailees.irs_ci", "officers"),
        new("workforce.detailees.state_dss", "officers"),
    ];

    public static readonly Measure<Staff> All = Of("detailees", "People lent by other agencies, in total.");

    /// <summary>One measure a lender, in the order of <see cref="Lenders"/>, then HSI.</summary>
    public static readonly IReadOnlyList<Measure<Staff>> ByLender =
    [
        Of("detailees_fbi", "People lent by the FBI."),
        Of("detailees_dea", "People lent by the DEA."),
        Of("detailees_atf", "People lent by the ATF."),
        Of("detailees_usms", "People lent by the US Marshals Service."),
        Of("detailees_bop", "People lent by the Bureau of Prisons (guards and beds, no arrests)."),
        Of("detailees_irs_ci", "People lent by IRS Criminal Investigation."),
        Of("detailees_state_dss", "People lent by the Diplomatic Security Service."),
        Of("detailees_hsi", "People lent by HSI: the rest of the ramp."),
    ];

    private const int Prisons = 4;
    private readonly double[] ramp;
    private readonly double[] part;
    private readonly double each;
    private readonly Tally<Staff> all;
    private readonly Tally<Staff>[] byLender;

    public Detailees(World world)
    {
        ramp = world.Inputs.Daily(Ramp);
        each = world.Inputs.Value(FullTimeShare) * world.Inputs.Value(Productivity);
        part = [.. Lenders.Select(world.Inputs.Value), 0];
        // Where the lenders' numbers exceed the ramp of August 2025 there is no rest for HSI.
        var whole = Math.Max(part.Sum(), world.Inputs.Last(Ramp));
        part[^1] = whole - part.Sum();
        for (var i = 0; i < part.Length; i++)
            part[i] /= whole;
        all = world.Recorder.Of(All);
        byLender = [.. ByLender.Select(world.Recorder.Of)];
    }

    /// <summary>Full-time officers of ERO's own productivity that the detailees of the day equal.</summary>
    public double FullTimeEquivalent { get; private set; }

    public void Step(int day)
    {
        FullTimeEquivalent = ramp[day] * (1 - part[Prisons]) * each;
        all.Add(new(ramp[day]));
        for (var i = 0; i < part.Length; i++)
            byLender[i].Add(new(ramp[day] * part[i]));
    }

    private static Measure<Staff> Of(string name, string definition) =>
        new(name, "people", MeasureKind.Stock, definition) { Judgment = true };
}
