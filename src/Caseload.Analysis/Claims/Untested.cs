using Caseload.Model.Records;

namespace Caseload.Analysis.Claims;

/// <summary>Why a measure cannot be tested yet: the mechanism or the cost model is not built, or no record is shipped.</summary>
internal static class Untested
{
    private static readonly string[] Costs =
    [
        "taxes_paid",
        "net_fiscal_cost",
        "net_fiscal_cost_per_person",
        "net_fiscal_cost_state_local",
        "federal_deficit",
        "cost_per_removal",
        "cost_per_self_departure",
        "public_cost",
    ];

    private static readonly string[] NotBuilt =
    [
        "crime_reporting",
        "recorded_crime",
        "school_absence",
        "workers_at_work",
        "us_born_jobs",
        "wage_low_skill",
        "food_price",
        "food_output",
        "gdp",
        "net_approval",
    ];

    public static ClaimResult Of(Claim claim)
    {
        if (Costs.Contains(claim.Measure, StringComparer.Ordinal))
            return Result(ClaimTest.Cost, "Not checkable yet: the cost model is not in this version.");
        if (NotBuilt.Contains(claim.Measure, StringComparer.Ordinal))
            return Result(
                ClaimTest.Comparison,
                $"Not estimable: no mechanism for {ClaimMeasures.Find(claim.Measure)?.Counts} is in this version, and no shipped record covers it."
            );
        return claim.Measure switch
        {
            "self_departures" => Result(
                ClaimTest.Record,
                "Nobody counts people who leave. Surveys give a net change of residents, with arrivals, removals and changed response in it."
            ),
            "share_approved_before_arrest" => Result(
                ClaimTest.Record,
                "No record of approvals is published; approval is not targeting."
            ),
            "citizens_arrested_potential" => Result(ClaimTest.Record, "No record of arrests by citizenship is shipped."),
            "domestic_farm_labor" => Result(
                ClaimTest.Feasibility,
                "A pool of people is not a supply of work; no record and no mechanism of it is in this version."
            ),
            "automation_investment" => Result(
                ClaimTest.Record,
                "No series of such investment is shipped, and a sum does not show its cause."
            ),
            _ => Result(ClaimTest.Record, "No shipped record covers its days and its scope."),
        };
    }

    public static ClaimResult Result(ClaimTest test, string reason) => new(test, ClaimStatus.NotCheckable, [], reason);
}
