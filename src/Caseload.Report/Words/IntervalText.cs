using Caseload.Analysis.Numbers;

namespace Caseload.Report.Words;

/// <summary>An interval in words: digits follow the range of 9 in 10, "to" and never a dash, "exactly" where it has no width.</summary>
public sealed record IntervalText(string Median, string Fifty, string Ninety)
{
    private const string Exactly = "exactly";

    private const string NotAvailable = "n/a";

    private const string OneHistory = "one history";

    /// <summary>Median and ranges in the unit of the interval.</summary>
    public static IntervalText Of(Interval interval) => Of(interval, Digits.Of(interval));

    /// <summary>
    /// The same for numbers of 100: never a decimal, "less than 1" where the whole range lies below 1, and "more than 99"
    /// where it lies above 99.
    /// </summary>
    public static IntervalText OfHundred(Interval interval) =>
        interval switch
        {
            { High90: > 0 and < 1, Low90: >= 0 } => new("less than 1", "", ""),
            { Low90: > 99 and < 100, High90: <= 100 } => new("more than 99", "", ""),
            _ => Of(interval, new(Math.Max(0, Digits.Of(interval).Exponent))),
        };

    /// <summary>The same as percentages: never a decimal.</summary>
    public static IntervalText Percent(Interval interval)
    {
        var hundredths = interval.Times(100);
        var text = Of(hundredths, new(Math.Max(0, Digits.Of(hundredths).Exponent)));
        return text with { Median = text.Median + "%" };
    }

    /// <summary>`930 (690 to 1,190)`.</summary>
    public string Short => Bare ?? $"{Median} ({Ninety})";

    /// <summary>`930 a day (9 in 10: 690 to 1,190)`.</summary>
    public string Said(string unit) => Bare is { } bare ? (Missing ? bare : bare + unit) : $"{Median}{unit} (9 in 10: {Ninety})";

    /// <summary>`about 930 a day (9 in 10: 690 to 1,190)`; a number without a range is not about anything.</summary>
    public string About(string unit) => Bare is null ? "about " + Said(unit) : Said(unit);

    /// <summary>`690 and 1,190`; null where there is no range.</summary>
    public string? Between => Bare is null ? Ninety.Replace(" to ", " and ", StringComparison.Ordinal) : null;

    /// <summary>True where no history has a value.</summary>
    public bool Missing => Median is NotAvailable;

    private string? Bare =>
        Ninety switch
        {
            "" or OneHistory => Median,
            Exactly => $"{Exactly} {Median}",
            _ => null,
        };

    private static IntervalText Of(Interval interval, Digits digits)
    {
        if (interval.Missing)
            return new(NotAvailable, "", "");
        if (interval.Histories == 1)
            return new(digits.Text(interval.Median), OneHistory, OneHistory);
        if (interval.Width == 0)
            return new(digits.Text(interval.Median), Exactly, Exactly);
        return new(
            digits.Text(interval.Median),
            $"{digits.Text(interval.Low50)} to {digits.Text(interval.High50)}",
            $"{digits.Text(interval.Low90)} to {digits.Text(interval.High90)}"
        );
    }
}
