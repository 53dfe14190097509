using Caseload.Engine.Numerics;
using Caseload.Model.Policy;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Workforce;

/// <summary>
/// Officers, supervisors and detailees by office, and the officer-days that they give on a day (mechanisms 1.3, 2.1, 2.8, 4.1).
/// </summary>
public sealed class WorkforceStage
{
    public static readonly Lever Officers = new("workforce.ero.officers", "officers", 0, 200000, "ERO officers on duty.")
    {
        From = LeverDefault.DatedRows,
    };

    public static readonly Parameter ShareOnArrests = new("workforce.officer.share_on_arrests_fy2024", "share");
    public static readonly Parameter LargestShare = new("workforce.officer.max_share_on_arrests", "share");
    public static readonly Parameter WorkingDays = new("workforce.officer.working_days_per_year", "days");
    public static readonly Parameter Span = new("workforce.supervisor.span", "officers/supervisor");
    public static readonly Parameter SupervisorsAvailable = new("workforce.supervisor.share_available", "share");
    public static readonly Parameter ApprovalsPerDay = new("workforce.supervisor.approvals_per_day", "approvals/supervisor/day");

    public static readonly Measure<Staff> OfficersMeasure = new(
        "officers",
        "officers",
        MeasureKind.Stock,
        "ERO officers, with those hired and in field training at their part."
    );

    public static readonly Measure<OfficerDay> AvailableMeasure = new(
        "officer_days_available",
        "officer-days/day",
        MeasureKind.Flow,
        "Officer-days on arrests if officers gave the largest share of their time that the model allows."
    )
    {
        Judgment = true,
    };

    public static readonly Measure<Approval> ApprovalsMeasure = new(
        "approvals_available",
        "approvals/day",
        MeasureKind.Flow,
        "Approvals that supervisors can give."
    )
    {
        Judgment = true,
    };

    public static Declarations Declares { get; } =
        new(
            [Officers, Detailees.Ramp, Hiring.Plan, Partners.Agreements],
            [
                ShareOnArrests,
                LargestShare,
                WorkingDays,
                Span,
                SupervisorsAvailable,
                ApprovalsPerDay,
                Detailees.FullTimeShare,
                Detailees.Productivity,
                .. Detailees.Lenders,
                Hiring.OnboardPerMonth,
                Hiring.Experienced,
                Hiring.TrainDays,
                Hiring.Places,
                Hiring.Failure,
                Hiring.FieldRampDays,
                Hiring.Attrition,
                Partners.GrowthPerMonth,
                Partners.OfficersEach,
                Partners.TaskForceArrests,
                Partners.JailModelArrests,
            ],
            [
                OfficersMeasure,
                AvailableMeasure,
                ApprovalsMeasure,
                Detailees.All,
                .. Detailees.ByLender,
                Hiring.Announced,
                Hiring.Training,
                Hiring.Operational,
                Hiring.Lost,
            ],
            []
        );

    private readonly World world;
    private readonly double[] officers;
    private readonly double[] share;
    private readonly Detailees detailees;
    private readonly Hiring hiring;
    private readonly double smallest;
    private readonly double approvalsPerOfficer;
    private readonly double dayFactor;
    private readonly double[] weekday;
    private readonly Tally<Staff> officersTally;
    private readonly Tally<OfficerDay> availableTally;
    private readonly Tally<Approval> approvalsTally;
    private double onDuty;
    private double interior;

    public WorkforceStage(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        officers = inputs.Daily(Officers);
        detailees = new Detailees(world);
        hiring = new Hiring(world);
        smallest = inputs.Value(ShareOnArrests);
        Largest = Math.Max(smallest, inputs.Value(LargestShare));
        approvalsPerOfficer = inputs.Value(SupervisorsAvailable) * inputs.Value(ApprovalsPerDay) / inputs.Value(Span);
        dayFactor = inputs.Value(WorkingDays) / 365;
        weekday = Calendar.MeanOne(inputs.Records.WeekdayIndex);
        share = OfficeShares(inputs.Records);
        officersTally = world.Recorder.Of(OfficersMeasure);
        availableTally = world.Recorder.Of(AvailableMeasure);
        approvalsTally = world.Recorder.Of(ApprovalsMeasure);
    }

    /// <summary>The largest share of officer time on arrests.</summary>
    public double Largest { get; }

    /// <summary>
    /// An office's share of officers: in proportion to 0.6 officer-days for each custodial and 8 for each other arrest of 2024.
    /// </summary>
    public static double[] OfficeShares(PublicRecords records) =>
        Target.Normalised([
            .. Enumerable
                .Range(0, Office.Count)
                .Select(o => 0.6 * (records.Arrests2024[o] - records.AtLarge2024[o]) + 8 * records.AtLarge2024[o]),
        ]);

    public double ShareOf(int office) => share[office];

    public void Step(int day)
    {
        hiring.Step(day);
        detailees.Step(day);
        onDuty = officers[day] + hiring.Effective;
        interior = onDuty * (1 - world.Border.OfficersThere[day]);
        officersTally.Add(new(onDuty));
        availableTally.Add(new(Days(1, Largest, day)));
        approvalsTally.Add(new(onDuty * approvalsPerOfficer));
    }

    /// <summary>Share of an office's officer time on arrests at a pressure: from the share of FY2024 to the largest.</summary>
    public double ShareUnder(double pressure) => smallest + (Largest - smallest) * (1 - Exact.Exp(-pressure));

    /// <summary>Officer-days of an office today when officers give a share of their time to arrests.</summary>
    public double OfficerDays(int office, double timeShare, int day) => Days(share[office], timeShare, day);

    /// <summary>Approvals that an office's supervisors can give today.</summary>
    public double Approvals(int office) => share[office] * onDuty * approvalsPerOfficer;

    private double Days(double officeShare, double timeShare, int day) =>
        dayFactor * weekday[world.Calendar.Weekday[day]] * officeShare * (interior * timeShare + detailees.FullTimeEquivalent);
}
