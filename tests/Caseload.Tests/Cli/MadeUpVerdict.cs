using Caseload.Analysis.Comparison;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Model.Scenarios;
using Caseload.Tests.Analysis;

namespace Caseload.Tests.Cli;

/// <summary>A verdict with made-up numbers, so that its text can be held against golden files whatever the model says.</summary>
internal static class MadeUpVerdict
{
    private static readonly Period Recorded = new(new(2025, 2, 1), new(2025, 8, 31));

    private static readonly (string Name, double Low, double Median, double High)[] Numbers =
    [
        ("weeks_at_target", 0, 4.2, 11.4),
        ("weeks_at_target.recorded", 0, 3.2, 12.9),
        ("arrests.period", 688, 931, 1193),
        ("arrests.year", 702, 918, 1151),
        ("bookins.period", 731, 983, 1248),
        ("detained.period", 55_180, 63_240, 71_900),
        ("departures.period", 741, 912, 1084),
        ("departures.year", 733, 871, 1012),
        ("departures_ice.period", 640, 804, 961),
        ("target.period", 1200, 1200, 1200),
        ("arrests.recorded", 690, 780, 905),
        ("bookins.recorded", 702, 795, 917),
        ("detained.recorded", 48_211, 51_873, 55_403),
        ("departures.recorded", 598, 702, 811),
        ("needed.officer_days", 6_400, 8_210, 9_930),
        ("available.officer_days", 2_890, 3_120, 3_390),
        ("needed.approvals", 1_590, 1_830, 2_110),
        ("available.approvals", 810, 2_130, 3_310),
        ("needed.beds", 61_000, 71_200, 83_400),
        ("available.beds", 51_000, 54_100, 57_800),
        ("needed.hearing_slots", 410, 520, 640),
        ("available.hearing_slots", 610, 650, 700),
        ("needed.seats", 720, 860, 990),
        ("available.seats", 560, 617, 680),
        ("short.officer_days", 1, 1, 1),
        ("short.approvals", 0, 0.12, 1),
        ("short.beds", 1, 1, 1),
        ("short.hearing_slots", 0, 0, 0),
        ("short.seats", 0, 0.83, 1),
        ("arrests_limit.officers", 41.2, 55.3, 69.8),
        ("arrests_limit.pool", 10.1, 19.2, 30.4),
        ("arrests_limit.beds", 4.4, 14.1, 26.3),
        ("arrests_limit.approvals", 1.2, 6.3, 15.9),
        ("arrests_limit.target", 0, 6.1, 14.2),
        ("departures_limit.documents", 21.3, 33.4, 44.9),
        ("departures_limit.orders", 12.8, 23.3, 34.7),
        ("departures_limit.seats", 8.2, 17.1, 28.8),
        ("departures_limit.none", 18.3, 26.9, 36.2),
        ("waits.order", 28_100, 34_600, 41_900),
        ("waits.hearing", 410, 2_260, 6_130),
        ("waits.documents", 6_240, 9_180, 12_700),
        ("waits.seat", 880, 1_530, 2_960),
        ("waits.country", 920, 1_410, 2_080),
        ("waits.no_bed", 0, 12.4, 61.7),
        ("criminality.convicted", 0.291, 0.338, 0.382),
        ("criminality.pending", 0.266, 0.311, 0.352),
        ("criminality.other", 0.298, 0.351, 0.412),
        ("criminality.convicted_or_charged", 0.588, 0.649, 0.702),
    ];

    private static readonly (string Name, double Value)[] Records =
    [
        ("arrests.recorded", 763.2),
        ("bookins.recorded", 782.1),
        ("detained.recorded", 50_984.4),
        ("departures.recorded", 711.3),
        ("criminality.convicted", 0.508),
        ("criminality.pending", 0.207),
        ("criminality.other", 0.285),
        ("criminality.convicted_or_charged", 0.715),
    ];

    public static Scenario Scenario { get; } =
        new("target-1200", "1,200 arrests a day", "", null, new(new(2025, 1, 20), new(2026, 12, 31)));

    public static Verdict Verdict { get; } =
        new()
        {
            Scenario = Scenario,
            Histories = 200,
            Seed = 20250127,
            NotEstimable = ["policy.laken_riley_act"],
            Confounded = true,
            Period = new(new(2026, 10, 1), new(2026, 12, 31)),
            Year = new(new(2026, 1, 1), new(2026, 12, 31)),
            TargetPeriod = new(new(2025, 1, 25), new(2026, 12, 31)),
            TargetWeeks = 100,
            Observed = new() { Weeks = 31, WeeksAtTarget = 1 },
            Lines = [.. Numbers.Select(n => Line(n.Name, Samples.Range(n.Low, n.Median, n.High))), .. Cohorts(), Date()],
            Judgment = new(40, Samples.Range(670, 934, 1190), Samples.Range(655, 902, 1151), Samples.Range(0, 24, 92)),
            Disagreement = new(new(2025, 1, 25), 1200, 75),
        };

    public static ScenarioComparison Comparison { get; } =
        new()
        {
            A = Scenario,
            B = Scenario with { Name = "beds-100k", Title = "100,000 contract beds" },
            Histories = 200,
            Seed = 20250127,
            Period = Verdict.Period,
            Exact = false,
            Differences =
            [
                Pair("weeks_at_target", (0, 4.2, 11.4), (0, 4.2, 11.4), (0, 0, 0), null),
                Pair("arrests.period", (688, 931, 1193), (701, 950, 1210), (-38, 12, 58), 14.2),
                Pair("bookins.period", (731, 983, 1248), (741, 1003, 1270), (-37, 14, 61), 13.7),
                Pair("detained.period", (55_180, 63_240, 71_900), (66_000, 78_300, 88_900), (9_210, 14_870, 20_050), 6.3),
                Pair("departures.period", (741, 912, 1084), (800, 1_131, 1_320), (92, 221, 388), 4.15),
                Pair("departures_ice.period", (640, 804, 961), (690, 1_001, 1_200), (81, 190, 350), 4.1),
                Pair("cohort_departed.180", (440, 510, 580), (450, 530, 610), (2, 18, 41), 22.4),
            ],
            Judgment = new(40, Samples.Range(-38, 12, 58), Samples.Range(0, 0, 0), Samples.Range(-38, 12, 58)),
        };

    private static IEnumerable<VerdictLine> Cohorts()
    {
        foreach (
            var (age, departed, released) in ((string, double, double)[])[("60", 310, 122), ("90", 402, 151), ("180", 511, 204)]
        )
        {
            yield return Line($"cohort_departed.{age}", Samples.Range(departed - 71, departed, departed + 69));
            yield return Line($"cohort_released.{age}", Samples.Range(released - 31, released, released + 42));
            yield return Line(
                $"cohort_held.{age}",
                Samples.Range(1000 - departed - released - 80, 1000 - departed - released, 1080 - departed - released)
            );
        }
    }

    private static VerdictLine Date()
    {
        double Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
        var range = Samples.Range(Day(2025, 6, 12), Day(2025, 10, 2), Day(2026, 8, 30)) with { Reached = 42 };
        return Line("mean30_at_target", range);
    }

    private static VerdictLine Line(string name, Interval interval)
    {
        var record = Records.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.Ordinal));
        return new(name, "", "", interval)
        {
            Record = record.Name is null ? null : record.Value,
            RecordPeriod = record.Name is null ? null : Recorded,
            Judgment =
                name.Contains("approvals", StringComparison.Ordinal) || name.StartsWith("criminality", StringComparison.Ordinal),
        };
    }

    private static PairedDifference Pair(
        string name,
        (double Low, double Median, double High) a,
        (double Low, double Median, double High) b,
        (double Low, double Median, double High) difference,
        double? factor
    ) =>
        new(
            name,
            "",
            Samples.Range(a.Low, a.Median, a.High),
            Samples.Range(b.Low, b.Median, b.High),
            Samples.Range(difference.Low, difference.Median, difference.High),
            factor,
            factor is null
        );
}
