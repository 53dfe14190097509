using Caseload.Model.Inputs;
using Caseload.Model.Registry;

namespace Caseload.Model.Workforce;

/// <summary>
/// Local police under 287(g) agreements (mechanism 2.7). The jail model's arrests are part of custodial supply and are not
/// added again; agreements beyond those of January 2025 are counted as task-force agreements, whose officers arrest at large.
/// </summary>
public sealed class Partners
{
    public static readonly Lever Agreements = new(
        "workforce.partners.agreements",
        "agreements",
        0,
        5000,
        "Active 287(g) agreements."
    )
    {
        From = LeverDefault.DatedRows,
    };

    public static readonly Parameter GrowthPerMonth = new("workforce.partners.growth_per_month_2025", "agreements/month");
    public static readonly Parameter OfficersEach = new("workforce.partners.officers_per_agreement", "officers/agreement");
    public static readonly Parameter TaskForceArrests = new(
        "workforce.partners.arrests_per_officer_year.task_force",
        "arrests/officer/year"
    );

    public static readonly Parameter JailModelArrests = new(
        "workforce.partners.arrests_per_officer_year.jail_model",
        "arrests/officer/year"
    );

    public static readonly Measure<EroArrest> JailModelMeasure = new(
        "arrests_custodial_partner",
        "arrests/day",
        MeasureKind.Flow,
        "Of ERO arrests by transfer from jails and prisons, those by local officers of the 287(g) jail model (mean; part of arrests_custodial)."
    )
    {
        Judgment = true,
    };

    private const double JailModelAgreements = 135;
    private static readonly DateOnly GrowthFrom = new(2025, 2, 1);
    private static readonly DateOnly GrowthTo = new(2025, 8, 31);

    public Partners(World world)
    {
        var inputs = world.Inputs;
        var growth = inputs.Value(GrowthPerMonth) * 12 / 365;
        var taskForce = inputs.Value(OfficersEach) * inputs.Value(TaskForceArrests) / 365;
        var jail = inputs.Value(OfficersEach) * inputs.Value(JailModelArrests) / 365;
        // A scenario's own schedule is taken as it stands, from its first date on.
        var agreements = inputs.Daily(Agreements, Recorded(inputs, growth));
        TaskForce = [.. agreements.Select(active => Math.Max(0, active - JailModelAgreements) * taskForce)];
        JailModel = [.. agreements.Select(active => Math.Min(active, JailModelAgreements) * jail)];
    }

    /// <summary>Mean arrests a day of task-force officers, by day of the run.</summary>
    public double[] TaskForce { get; }

    /// <summary>Mean arrests a day of jail-model officers, by day of the run: part of custodial supply.</summary>
    public double[] JailModel { get; }

    // Between its dated rows the record grows.
    private static double[] Recorded(RunInputs inputs, double growth)
    {
        var path = inputs.Daily(Agreements);
        for (var t = 0; t < path.Length; t++)
        {
            var days = Math.Min(inputs.Date(t).DayNumber, GrowthTo.DayNumber) - GrowthFrom.DayNumber;
            path[t] = Math.Max(path[t], JailModelAgreements + growth * Math.Max(0, days));
        }
        return path;
    }
}
