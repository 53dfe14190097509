using Caseload.Analysis.Comparison;
using Caseload.Analysis.Numbers;

namespace Caseload.Report.Words;

/// <summary>A paired difference in words: signed, "exactly 0", or "no clear difference" where 0 lies within 9 in 10.</summary>
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
        return interval is { Low90: <= 0, High90: >= 0 } ? new("no clear", range) : new(digits.Signed(interval.Median), range);
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
