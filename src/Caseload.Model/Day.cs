using Caseload.Model.Arrests;
using Caseload.Model.Border;
using Caseload.Model.Courts;
using Caseload.Model.Custody;
using Caseload.Model.Departures;
using Caseload.Model.Intake;
using Caseload.Model.Needs;
using Caseload.Model.Policy;
using Caseload.Model.Registry;
using Caseload.Model.SelfDeparture;
using Caseload.Model.Workforce;

namespace Caseload.Model;

/// <summary>One day of the system, in its fixed order.</summary>
public static class Day
{
    /// <summary>The order of the day: what each stage does, and the step that does it.</summary>
    public static IReadOnlyList<Stage> Order { get; } =
    [
        new("border", "CBP inflow that shares the beds and the officers", (w, t) => w.Border.Step(t), BorderStage.Declares),
        new("policy", "target, ramp, floor, accountability, pushes, pressure", (w, t) => w.Policy.Step(t), PolicyStage.Declares),
        new(
            "workforce",
            "officers, supervisors, detailees, partners, hiring, training, attrition",
            (w, t) => w.Workforce.Step(t),
            WorkforceStage.Declares
        ),
        new("beds", "contract and usable beds; what crowding leaves of arrests", (w, t) => w.Beds.Step(t), BedStage.Declares),
        new("arrests", "custodial supply; officer time; approvals; pools", (w, t) => w.Arrests.Step(t), ArrestStage.Declares),
        new("intake", "bridge to book-in; pathway; bed, hold room or release", (w, t) => w.Intake.Step(t), IntakeStage.Declares),
        new("custody", "other exits; hold rooms; alternatives to detention", (w, t) => w.Custody.Step(t), CustodyStage.Declares),
        new(
            "courts",
            "hearing slots, detained docket first, outcomes, appeals, administrative endings",
            (w, t) => w.Courts.Step(t),
            CourtStage.Declares
        ),
        new(
            "departures",
            "documents, seats and land transport, country acceptance, release limit",
            (w, t) => w.Departures.Step(t),
            DepartureStage.Declares
        ),
        new("self-departure", "who leaves without an order", (w, t) => w.SelfDeparture.Step(t), SelfDepartureStage.Declares),
        new("needs", "what the target needs, if nobody waited", (w, t) => w.Needs.Step(t), NeedsStage.Declares),
        new("midnight", "people held are counted; cohorts reach their age", (w, t) => w.Custody.Count(t), Declarations.None),
    ];

    public static void Step(World world, int day)
    {
        for (var i = 0; i < Order.Count; i++)
            Order[i].Step(world, day);
    }
}
