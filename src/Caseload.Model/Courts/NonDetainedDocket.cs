using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Model.Custody;
using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Model.Courts;

/// <summary>
/// The docket of people not detained (mechanism 7.3, 7.7): counts by filing month, oldest first. Built from EOIR receipts less
/// completions; its completions are drawn as counts, so a judge-day spent on detained cases is one not spent here.
/// </summary>
public sealed class NonDetainedDocket
{
    public static readonly Lever NewCases = new(
        "courts.new_cases_monthly",
        "cases/month",
        0,
        2000000,
        "New immigration-court cases a month."
    )
    {
        From = LeverDefault.Record,
    };

    public static readonly Parameter MeritsPerJudgeDay = new("courts.nondetained_merits_per_judge_day", "cases/judge/day");
    public static readonly Parameter AdministrativeEndings = new("courts.administrative_endings_per_year", "cases/year")
    {
        Dated = true,
    };
    public static readonly Parameter InAbsentia = new("courts.outcome.in_absentia_share_nondetained", "share");

    public static readonly Measure<CourtCase> Backlog = Of(
        "court_backlog",
        MeasureKind.Stock,
        "Pending cases of people not detained."
    );
    public static readonly Measure<CourtCase> Merits = Of(
        "court_completions_nondetained",
        MeasureKind.Flow,
        "Cases of people not detained that a judge completed."
    );
    public static readonly Measure<CourtCase> Administrative = Of(
        "court_administrative_endings",
        MeasureKind.Flow,
        "Cases ended without a decision on the merits."
    );
    public static readonly Measure<CourtCase> Absentia = Of(
        "court_in_absentia",
        MeasureKind.Flow,
        "Of cases of people not detained that a judge completed, those in absentia (mean)."
    );

    public static readonly Measure<Registry.Index> OldestAge = new(
        "court_backlog_oldest_years",
        "years",
        MeasureKind.Stock,
        "Years since the filing month of the oldest pending case, oldest first."
    )
    {
        Judgment = true,
    };

    public static readonly Purpose MeritsDraw = new(511, "courts.nondetained_merits");
    public static readonly Purpose EndingsDraw = new(512, "courts.administrative_endings");

    private const int MonthsBack = 240;
    private readonly World world;
    private readonly double[] newCases;
    private readonly double[] endings;
    private readonly double merits;
    private readonly double absentia;
    private readonly double[] byMonth;
    private readonly Tally<CourtCase> backlogTally;
    private readonly Tally<CourtCase> meritsTally;
    private readonly Tally<CourtCase> endingsTally;
    private readonly Tally<CourtCase> absentiaTally;
    private readonly Tally<Registry.Index> oldestTally;
    private int oldest;

    public NonDetainedDocket(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        newCases = inputs.Daily(NewCases);
        endings = inputs.Daily(AdministrativeEndings);
        merits = inputs.Value(MeritsPerJudgeDay);
        absentia = inputs.Value(InAbsentia);
        byMonth = new double[MonthsBack + inputs.Days / 28 + 2];
        BacklogStart.Fill(inputs.Records, inputs.Horizon.From, byMonth, MonthsBack);
        Pending = byMonth.Sum();
        backlogTally = world.Recorder.Of(Backlog);
        meritsTally = world.Recorder.Of(Merits);
        endingsTally = world.Recorder.Of(Administrative);
        absentiaTally = world.Recorder.Of(Absentia);
        oldestTally = world.Recorder.Of(OldestAge);
    }

    public double Pending { get; private set; }

    /// <summary>Cases completed here today.</summary>
    public double CompletedToday { get; private set; }

    /// <summary>A person released with a case that goes on joins the docket of those not detained.</summary>
    public void Return(ReleaseWay way)
    {
        if (way is ReleaseWay.Bond or ReleaseWay.Recognizance or ReleaseWay.Parole or ReleaseWay.NoBed or ReleaseWay.CourtOrder)
            returned++;
    }

    private double returned;

    /// <summary>A day's filings and endings.</summary>
    /// <param name="detainedFilings">Cases of people detained that began today: they are part of new cases.</param>
    /// <param name="judgeDays">Judge-days left for this docket.</param>
    public void Step(int day, double detainedFilings, double judgeDays)
    {
        var month = Month(day);
        var filed = Math.Max(0, newCases[day] / world.Calendar.DaysInMonth(day) - detainedFilings) + returned;
        returned = 0;
        byMonth[month] += filed;
        Pending += filed;
        var decided = Math.Min(Pending, Draw(day, MeritsDraw, judgeDays * merits));
        var ended = Math.Min(Pending - decided, Draw(day, EndingsDraw, endings[day] / 365));
        Complete(decided + ended);
        CompletedToday = decided + ended;
        backlogTally.Add(new(Pending));
        meritsTally.Add(new(decided));
        endingsTally.Add(new(ended));
        absentiaTally.Add(new(decided * absentia));
        oldestTally.Add(new(Math.Max(0, month - oldest) / 12.0));
    }

    private double Draw(int day, Purpose purpose, double mean)
    {
        var subject = Subject.Of(SubjectKind.Nation, 0, 0, world.KeyDay(day), 0);
        return mean > 0 ? Poisson.Inverse(mean, world.Inputs.Draws.Uniform(subject, purpose)) : 0;
    }

    private int Month(int day)
    {
        var from = world.Inputs.Horizon.From;
        var date = world.Inputs.Date(day);
        return MonthsBack + (date.Year - from.Year) * 12 + date.Month - from.Month;
    }

    private void Complete(double cases)
    {
        Pending -= cases;
        while (cases > 0 && oldest < byMonth.Length)
        {
            var taken = Math.Min(cases, byMonth[oldest]);
            byMonth[oldest] -= taken;
            cases -= taken;
            if (byMonth[oldest] > 0 || oldest == byMonth.Length - 1)
                return;
            oldest++;
        }
    }

    private static Measure<CourtCase> Of(string name, MeasureKind kind, string definition) =>
        new(name, kind == MeasureKind.Stock ? "cases" : "cases/day", kind, definition);
}
