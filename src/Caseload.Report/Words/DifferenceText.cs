using Caseload.Analysis.Comparison;
using Caseload.Analysis.Numbers;

namespace Caseload.Report.Words;

/// <summary>A paired difference in words: signed, "exactly 0", or "no clear difference" where 0 lies within 9 in 10 as printed.</summary>
public sealed record DifferenceText(string Median, string Ninety)
{
    private const string ExactlyZero = "exactly 0";

    private const string OneHistory = "one history";

    public static DifferenceText Of(PairedDifference pair) => pair.Exact ? new("0", ExactlyZero) : Of(pair.Difference);

    public static DifferenceText Of(Interval interval)
    {
        if (interval.Missing)
            return new("n/a", "");
        if (interval is { Low90: 0, High90: 0, Median: 0 })
            return new("0", ExactlyZero);
        var digits = Digits.Of(interval);
        if (interval.Histories == 1)
            return new(digits.Signed(interval.Median), OneHistory);
        var range = $"{digits.Signed(interval.Low90)} to {digits.Signed(interval.High90)}";
        return !IsClear(interval) ? new("no clear", range) : new(digits.Signed(interval.Median), range);
    }

    /// <summary>True where the range of 9 in 10, as it is printed, lies wholly on one side of 0.</summary>
    public static bool IsClear(Interval interval)
    {
        if (interval.Missing)
            return false;
        var digits = Digits.Of(interval);
        return digits.Round(interval.Low90) > 0 || digits.Round(interval.High90) < 0;
    }

    /// <summary>`+220 a day (9 in 10: +90 to +390)` or `no clear difference: -40 to +60`.</summary>
    public string Said(string unit) =>
        Median switch
        {
            "no clear" => $"no clear difference: {Ninety}{unit}",
            "0" when Ninety is ExactlyZero => Ninety,
            _ when Ninety is "" or OneHistory => Median + unit,
            _ => $"{Median}{unit} (9 in 10: {Ninety})",
        };
}
