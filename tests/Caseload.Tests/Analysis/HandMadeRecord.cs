using Caseload.Analysis.Headlines;
using Caseload.Analysis.Observed;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Tests.Analysis;

/// <summary>A record of one run, filled by hand: weeks are means of their days.</summary>
internal sealed class HandMadeRecord
{
    private static readonly string[] Names =
    [
        "arrests",
        "arrests_convicted",
        "detained",
        "cohort_60",
        "cohort_departed_60",
        "cohort_released_60",
        "needs_beds",
        "beds_usable",
        "arrests_limit_beds",
        "arrests_limit_officers",
        "court_decision_days",
        "court_completions_detained",
    ];

    public HandMadeRecord(DateOnly from, DateOnly to)
    {
        Layout = new(new Horizon(from, to), [.. Names.Select(Make)]);
        Cells = new float[Layout.Cells];
    }

    public RecordLayout Layout { get; }

    public float[] Cells { get; }

    /// <summary>Sets a measure on each day, and its weeks.</summary>
    public HandMadeRecord Set(string measure, Func<DateOnly, double> value)
    {
        var place = RunRecord.Place(Layout, measure);
        for (var day = 0; day < Layout.Days; day++)
            Cells[Layout.Day(place, day)] = (float)value(Layout.Horizon.From.AddDays(day));
        for (var week = 0; week < Layout.Weeks.Count; week++)
            Cells[Layout.Week(place, week)] = Enumerable
                .Range(Layout.FirstSunday + 7 * week, 7)
                .Average(day => Cells[Layout.Day(place, day)]);
        return this;
    }

    /// <summary>Sets an office measure in each office and week.</summary>
    public HandMadeRecord SetOffices(string measure, Func<int, int, double> value)
    {
        var place = RunRecord.OfficePlace(Layout, measure);
        for (var office = 0; office < Office.Count; office++)
        for (var week = 0; week < Layout.Weeks.Count; week++)
            Cells[Layout.OfficeWeek(place, office, week)] = (float)value(office, week);
        return this;
    }

    /// <summary>National targets by date.</summary>
    public HandMadeRecord Target(params LeverStep[] steps)
    {
        Levers = [new("target.national", steps)];
        return this;
    }

    public IReadOnlyList<LeverSchedule> Levers { get; set; } = [];

    public Goal Goal => Goal.Of(new Scenario("x", "x", "", null, Layout.Horizon) { Levers = Levers });

    public HeadlineSet Headlines(ObservedBeside? observed = null) => new(Layout, Goal, observed ?? ObservedBeside.None);

    /// <summary>One headline of this record.</summary>
    public double this[string headline]
    {
        get
        {
            var table = new HeadlineTable(Headlines(), 1);
            table.Fill(0, Cells);
            return table.Column(headline)[0];
        }
    }

    private static Measure Make(string name) =>
        new Measure<Caseload.Model.Registry.Index>(name, "a day", MeasureKind.Flow, "By hand.")
        {
            ByOffice = name.Contains("_limit_", StringComparison.Ordinal),
        };
}
