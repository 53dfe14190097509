using Caseload.Model;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>Rows of the pipeline's mechanisms that no stage reads, each with the reason.</summary>
public sealed class UnreadRowTests
{
    private const string Check = "outcome of the model: held against it, not put in";
    private const string Finer = "a finer form that is not built";
    private const string Sum = "follows from rows that are read";
    private const string Context = "context for readers";

    private static readonly string[] Pipeline = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "8b"];

    private static readonly Dictionary<string, string> Unread = new(StringComparer.Ordinal)
    {
        ["arrests.area_share_of_at_large.from_2025_02"] = Check,
        ["arrests.area_share_of_at_large.from_2025_06"] = Check,
        ["arrests.collateral.rate_2025_at_large"] = Check,
        ["courts.appeal.bia_median_days_nondetained"] = Finer,
        ["courts.continuance.mean_days_detained"] = "days between hearings are the course's days over its hearings",
        ["courts.nondetained.median_days_to_completion"] = Check,
        ["courts.outcome.detained_voluntary_departure_share.from_2025_02"] = "the logit of courts.vd gives the share",
        ["courts.outcome.detained_voluntary_departure_share.fy2024"] = "the logit of courts.vd gives the share",
        ["courts.pending.2024_09"] = "the backlog is built from EOIR's receipts and completions",
        ["courts.representation_rate"] = Finer,
        ["custody.bond.average_usd"] = Context,
        ["custody.bond.judge_grant_rate.fy2024"] = "bond is a way of an exit by hazard",
        ["effort.at_large.officer_days_per_arrest"] = Sum,
        ["effort.attempts_per_at_large_arrest"] = Sum,
        ["effort.checkin.attendance_elasticity"] = Finer,
        ["effort.targeted.lead_days"] = "a part of effort.at_large.lead_building",
        ["effort.targeted.team_size"] = Context,
        ["pool.criminal_docket.pending_nondetained"] = Finer,
        ["pool.depletion.targets_found_per_year"] = Check,
        ["pool.detainers.declined_share_2017"] = "custodial arrests of 2024 hold the cooperation of places",
        ["target.national.high.from_2025_01"] = "a scenario sets the target",
        ["target.national.low.from_2025_01"] = "a scenario sets the target",
        ["target.office_count"] = "there are 25 offices in the code",
        ["workforce.hire.plan_ero"] = "a scenario sets the plan",
        ["workforce.hsi.agents"] = Context,
        ["workforce.partners.training_hours_task_force"] = Context,
    };

    [Fact]
    public void Each_row_is_read_or_has_a_reason()
    {
        var read = Catalogue
            .Parameters.Select(p => p.Id)
            .Concat(Catalogue.Levers.Select(l => l.Id))
            .SelectMany(Lab.Table.Family)
            .Select(r => r.Id)
            .ToHashSet(StringComparer.Ordinal);
        var unread = Lab
            .Table.Rows.Where(r => Pipeline.Contains(r.Mechanism) && r.Role != ParameterRole.Observation && !read.Contains(r.Id))
            .Select(r => r.Id);
        Assert.Equal(Unread.Keys.Order(StringComparer.Ordinal), unread.Order(StringComparer.Ordinal));
    }
}
