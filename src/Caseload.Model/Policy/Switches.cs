using Caseload.Model.Registry;

namespace Caseload.Model.Policy;

/// <summary>
/// Dated legal regimes as switches. Those that turn something on are read by the stage that they change; the others are
/// recorded, have no coefficient, and are reported as "not estimable".
/// </summary>
public static class Switches
{
    public static readonly Lever Priorities = Of(
        "policy.priorities_2025",
        "Enforcement priorities of January 2025 (moved in the same week as the target: confounded)."
    );
    public static readonly Lever NoBond = Of(
        "policy.no_bond_memo",
        "Memo of 8 July 2025: no bond hearing after entry without inspection."
    );
    public static readonly Lever ThirdCountry = Of("policy.third_country_ruling", "Removal to third countries allowed.");
    public static readonly Lever AreaOperations = Of("policy.area_operations", "Area operations.");
    public static readonly Lever LosAngelesOrder = Of("policy.los_angeles_order", "Court order on stops in the Los Angeles AOR.");
    public static readonly Lever ExpeditedStart = Of(
        "policy.expedited_removal_nationwide_start",
        "Expedited removal applies nationwide."
    );
    public static readonly Lever ExpeditedStayed = Of(
        "policy.expedited_removal_nationwide_stayed",
        "A court stayed nationwide expedited removal."
    );
    public static readonly Lever HoldRoom72 = Of("policy.holdroom_72h", "Hold rooms may be used for 72 hours.");
    public static readonly Lever ApprovalRequired = Of(
        "policy.fow_required",
        "A supervisor approves each at-large attempt on a worksheet.",
        before: 1
    );
    public static readonly Lever Stipend = Of("policy.departure_stipend", "A stipend for self-departure.");

    /// <summary>Recorded, without a coefficient.</summary>
    public static readonly Lever MatterQLi = NoCoefficient("policy.matter_q_li", "Matter of Q. Li on custody after release.");
    public static readonly Lever LakenRiley = NoCoefficient("policy.laken_riley_act", "Laken Riley Act.");
    public static readonly Lever CourthouseDismissals = NoCoefficient(
        "policy.courthouse_dismissals",
        "Dismissals at courthouses followed by arrest."
    );
    public static readonly Lever ParoleTerminations = NoCoefficient("policy.parole_terminations", "End of parole programmes.");
    public static readonly Lever SensitiveLocations = NoCoefficient(
        "policy.sensitive_locations_limit",
        "Limit on arrests at sensitive locations."
    );
    public static readonly Lever FullYearResolution = NoCoefficient(
        "policy.full_year_resolution_fy2025",
        "Full-year continuing resolution of FY2025: limits money, not people."
    );

    private static Lever Of(string id, string note, double before = 0) =>
        new(id, "indicator", 0, 1, note) { From = LeverDefault.DatedRows, Before = before };

    private static Lever NoCoefficient(string id, string note) => Of(id, note) with { NotEstimable = true };
}
