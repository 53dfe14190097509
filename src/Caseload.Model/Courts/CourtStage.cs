using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Model.Cases;
using Caseload.Model.Custody;
using Caseload.Model.Inputs;
using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Model.Courts;

/// <summary>
/// Detained courts (mechanism 7): a case asks for its hearings in turn, waits in line for a slot, and is decided at the last.
/// Detained cases come first, up to a share of judge-days.
/// </summary>
public sealed class CourtStage
{
    public static readonly Parameter MedianDays = new("courts.detained.median_days_to_completion", "days");
    public static readonly Parameter DaysSigma = new("courts.detained.decision_log_sigma", "log-days");
    public static readonly Parameter Continuances = new("courts.continuance.mean_count_detained", "count");
    public static readonly Parameter AppealShare = new("courts.appeal.share_of_removal_orders_detained", "share");
    public static readonly Parameter AppealDays = new("courts.appeal.bia_median_days_detained", "days");
    public static readonly Parameter ReliefRelease = new("courts.relief_release_share", "share");

    public static readonly Measure<CourtCase> PendingDetained = new(
        "court_pending_detained",
        "cases",
        MeasureKind.Stock,
        "Detained cases before a judge or on appeal."
    );
    public static readonly Measure<CourtCase> CompletedDetained = new(
        "court_completions_detained",
        "cases/day",
        MeasureKind.Flow,
        "Detained cases that a judge decided."
    );
    public static readonly Measure<CaseDay> DecisionDays = new(
        "court_decision_days",
        "days/day",
        MeasureKind.Flow,
        "Days since book-in, in total, of the detained cases that a judge decided on the day."
    );
    public static readonly Measure<CourtCase> Completed = new(
        "court_completions",
        "cases/day",
        MeasureKind.Flow,
        "All court cases completed: detained, not detained, administrative."
    );

    public static readonly Purpose CourseDraw = new(501, "courts.course");
    public static readonly Purpose AppealDraw = new(502, "courts.appeal");

    private const byte Ask = 0;
    private const byte AppealDecided = 1;
    private const byte GovernmentAppealDecided = 2;

    public static Declarations Declares { get; } =
        new(
            [Judges.Recorded, Judges.Ceiling, Judges.HirePlan, NonDetainedDocket.NewCases],
            [
                MedianDays,
                DaysSigma,
                Continuances,
                AppealShare,
                AppealDays,
                ReliefRelease,
                Lags.Sigma,
                Judges.HireLag,
                Judges.Attrition,
                HearingLines.SittingDays,
                HearingLines.SlotsPerJudgeDay,
                HearingLines.LargestShare,
                HearingLines.VideoShare,
                Outcomes.RemovalShare,
                Outcomes.ReliefShare,
                Outcomes.OtherShare,
                Outcomes.LogitA,
                Outcomes.LogitB,
                Outcomes.LogitC,
                Outcomes.ReleasedBefore,
                NonDetainedDocket.MeritsPerJudgeDay,
                NonDetainedDocket.AdministrativeEndings,
                NonDetainedDocket.InAbsentia,
            ],
            [
                PendingDetained,
                CompletedDetained,
                DecisionDays,
                Completed,
                Judges.OnDuty,
                HearingLines.Available,
                HearingLines.Used,
                HearingLines.Waiting,
                NonDetainedDocket.Backlog,
                NonDetainedDocket.Merits,
                NonDetainedDocket.Administrative,
                NonDetainedDocket.Absentia,
                NonDetainedDocket.OldestAge,
            ],
            [CourseDraw, AppealDraw, NonDetainedDocket.MeritsDraw, NonDetainedDocket.EndingsDraw]
        );

    private readonly World world;
    private readonly Judges judges;
    private readonly HearingLines lines;
    private readonly Outcomes outcomes;
    private readonly QuantileTable lag;
    private readonly double lagSigma;
    private readonly double medianDays;
    private readonly double appealDays;
    private readonly PoissonTable continuances = new();
    private readonly double appealShare;
    private readonly double reliefRelease;
    private readonly Tally<CourtCase> pendingTally;
    private readonly Tally<CourtCase> detainedTally;
    private readonly Tally<CaseDay> decisionDaysTally;
    private readonly Tally<CourtCase> completedTally;
    private int filedToday;
    private int decidedToday;
    private double voluntaryShare;

    public CourtStage(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        judges = new Judges(world);
        lines = new HearingLines(world);
        outcomes = new Outcomes(world, world.Custody.Hazards);
        NonDetained = new NonDetainedDocket(world);
        var daysSigma = inputs.Value(DaysSigma);
        lag = new(u => LogNormal.Inverse(1, daysSigma, u));
        lagSigma = inputs.Value(Lags.Sigma);
        medianDays = inputs.Value(MedianDays);
        appealDays = inputs.Value(AppealDays);
        continuances.Mean = inputs.Value(Continuances);
        appealShare = inputs.Value(AppealShare);
        reliefRelease = inputs.Value(ReliefRelease);
        pendingTally = world.Recorder.Of(PendingDetained);
        detainedTally = world.Recorder.Of(CompletedDetained);
        decisionDaysTally = world.Recorder.Of(DecisionDays);
        completedTally = world.Recorder.Of(Completed);
    }

    public NonDetainedDocket NonDetained { get; }

    public HearingLines Lines => lines;

    /// <summary>Detained cases before a judge or on appeal.</summary>
    public int Pending { get; private set; }

    /// <summary>Mean number of hearings a case takes.</summary>
    public double MeanHearings => 1 + continuances.Mean;

    /// <summary>A case's course without a queue: days to a decision and number of hearings.</summary>
    /// <param name="draw">The person's draw for <see cref="CourseDraw"/>.</param>
    public (double Days, int Hearings) Course(in Block draw) => (medianDays * lag.At(draw.U0), 1 + continuances.Inverse(draw.U1));

    /// <summary>A number of days that the course does not exceed: far less work than the course.</summary>
    public double CourseAtMost(in Block draw) => medianDays * lag.AtMost(draw.U0);

    /// <summary>Days after a decision until a removal order is final, and whether the case ends in release, without a queue.</summary>
    public (double MoreDays, bool Released, bool Voluntary, bool ByGovernment) Ending(ulong subject, in Block draw, int day)
    {
        var appeal = world.Inputs.Draws.Block(new Subject(subject), AppealDraw);
        return outcomes.Of(day, outcomes.VoluntaryShare(day, 0), draw.U2) switch
        {
            Outcome.VoluntaryDeparture => (0, false, true, false),
            Outcome.Removal => (
                appeal.U0 < appealShare ? LogNormal.Inverse(appealDays, lagSigma, appeal.U1) : 0,
                false,
                false,
                false
            ),
            _ => appeal.U2 < reliefRelease
                ? (0, true, false, false)
                : (LogNormal.Inverse(appealDays, lagSigma, appeal.U1), appeal.U3 < reliefRelease, false, true),
        };
    }

    /// <summary>A case comes before the detained court.</summary>
    /// <param name="moreDays">Days lost to moves between facilities before the first hearing.</param>
    /// <param name="draw">The person's draw for <see cref="CourseDraw"/>.</param>
    public void Enter(int id, int day, double moreDays, in Block draw)
    {
        ref var row = ref world.Cases[id];
        var (days, hearings) = Course(draw);
        filedToday++;
        Wait(id, ref row, day, hearings, days / hearings, moreDays + days / hearings);
    }

    /// <summary>A case that is under way at the start: its remaining hearings and the days to the next.</summary>
    public void Resume(int id, int hearingsLeft, double gap, double next) =>
        Wait(id, ref world.Cases[id], 0, hearingsLeft, gap, next);

    /// <summary>A case on appeal at the start, by either side, for so many days more.</summary>
    public void ResumeAppeal(int id, double daysLeft, bool byGovernment)
    {
        world.Cases[id].Stage = CaseStage.Appeal;
        Pending++;
        Schedule(id, 0, daysLeft, byGovernment ? GovernmentAppealDecided : AppealDecided);
    }

    public void Step(int day)
    {
        judges.Step(day);
        voluntaryShare = outcomes.VoluntaryShare(day, lines.RecentWait * MeanHearings);
        while (world.Memory.TryTake(world.Memory.CourtDue, day, out var due))
        {
            if (world.Cases.Stamp(due.Case) != due.Stamp)
                continue;
            if (due.Kind == Ask)
                lines.Ask(due.Case, day);
            else
                EndAppeal(due.Case, day, due.Kind == GovernmentAppealDecided);
        }
        var judgeDays = lines.Serve(day, judges.Today);
        NonDetained.Step(day, filedToday, judgeDays);
        pendingTally.Add(new(Pending));
        detainedTally.Add(new(decidedToday));
        completedTally.Add(new(decidedToday + NonDetained.CompletedToday));
        filedToday = 0;
        decidedToday = 0;
    }

    /// <summary>A case before the court leaves custody.</summary>
    public void Forget(int id, in Case row)
    {
        if (row.Stage is CaseStage.Court or CaseStage.HearingLine or CaseStage.Appeal)
            Pending--;
        if (row.Stage == CaseStage.HearingLine)
            lines.Withdraw(id);
    }

    private void Wait(int id, ref Case row, int day, int hearings, double gap, double next)
    {
        row.Stage = CaseStage.Court;
        Pending++;
        world.Cases.Hearings(id) = (byte)Math.Min(255, hearings);
        world.Cases.Gap(id) = (ushort)Math.Min(ushort.MaxValue, gap * 16 + 0.5);
        Schedule(id, day, next, Ask);
    }

    /// <summary>Holds a hearing of a case.</summary>
    public void Hear(int id, int day)
    {
        ref var row = ref world.Cases[id];
        ref var left = ref world.Cases.Hearings(id);
        left--;
        if (left == 0)
        {
            Decide(id, day);
            return;
        }
        row.Stage = CaseStage.Court;
        Schedule(id, day, world.Cases.Gap(id) / 16.0, Ask);
    }

    private void Decide(int id, int day)
    {
        ref var row = ref world.Cases[id];
        var subject = new Subject(row.Subject);
        var draw = world.Inputs.Draws.Block(subject, CourseDraw);
        var appeal = world.Inputs.Draws.Block(subject, AppealDraw);
        decidedToday++;
        // Of people held at the start too: their book-in lies before the horizon, by the record of days so far.
        decisionDaysTally.Add(new(day - row.Booked));
        row.Stage = CaseStage.Court;
        switch (outcomes.Of(day, voluntaryShare, draw.U2))
        {
            case Outcome.VoluntaryDeparture:
                Order(id, day, voluntary: true);
                break;
            case Outcome.Removal when appeal.U0 >= appealShare:
                Order(id, day, voluntary: false);
                break;
            case Outcome.Removal:
                Appeal(id, ref row, day, appeal.U1, AppealDecided);
                break;
            default:
                if (appeal.U2 < reliefRelease)
                    world.Custody.Release(id, day, ReleaseWay.Relief);
                else
                    Appeal(id, ref row, day, appeal.U1, GovernmentAppealDecided);
                break;
        }
    }

    private void Appeal(int id, ref Case row, int day, double u, byte kind)
    {
        row.Stage = CaseStage.Appeal;
        Schedule(id, day, LogNormal.Inverse(appealDays, lagSigma, u), kind);
    }

    // An appeal against a removal order ends in a final one; an appeal by the government ends in release or an order.
    private void EndAppeal(int id, int day, bool byGovernment)
    {
        var appeal = world.Inputs.Draws.Block(new Subject(world.Cases[id].Subject), AppealDraw);
        if (byGovernment && appeal.U3 < reliefRelease)
            world.Custody.Release(id, day, ReleaseWay.Relief);
        else
            Order(id, day, voluntary: false);
    }

    private void Order(int id, int day, bool voluntary)
    {
        Pending--;
        world.Departures.Order(id, day, voluntary);
    }

    private void Schedule(int id, int day, double days, byte kind)
    {
        var due = day + Math.Max(1, (int)Math.Min(days + 0.5, 100_000));
        // Exits come before hearings in the order of the day.
        if (due < world.Cases.Exit(id))
            world.Memory.CourtDue.Schedule(due, new CaseEvent(id, world.Cases.Stamp(id), kind));
    }
}
