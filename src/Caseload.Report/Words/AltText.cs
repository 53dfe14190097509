using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Observed;
using Caseload.Analysis.Series;
using Caseload.Charts.Numbers;

namespace Caseload.Report.Words;

/// <summary>What a reader who cannot see a chart hears: kind, measure, unit, place, period, main values; at most 80 words.</summary>
internal static class AltText
{
    public static string Series(string kind, string measure, string unit, Period axis, BandSeries series, RecordedSeries? record)
    {
        var text = $"{kind} of {measure}, {unit}, {series.Office ?? "United States"}, {DateWords.Of(axis)}.";
        if (record is not null)
        {
            var points = record
                .Points.Where(p => p.Value is not null && p.Period.From >= axis.From && p.Period.To <= axis.To)
                .ToList();
            if (points.Count > 0)
                text += $" Record: {At(points[0])}; highest {At(points.MaxBy(p => p.Value)!)}; last {At(points[^1])}.";
        }
        var last = series.Values.Count == 0 ? null : series.Values[^1];
        if (last is { Missing: false })
        {
            var number = IntervalText.Of(last);
            text += $" Simulated median {number.Median} on {DateWords.Of(series.Points[^1].To)}";
            text += number.Between is { } between ? $", 9 in 10 histories between {between}." : ".";
        }
        return text;
    }

    private const int Most = 80;

    /// <summary>Names with their intervals, as many as the words allow.</summary>
    public static string Rows(string kind, string what, IEnumerable<(string Name, Interval Value)> rows)
    {
        const string Last = "Ranges hold 9 in 10 simulated histories.";
        var text = $"{kind} of {what}";
        var head = Count(text) + Count(Last);
        List<string> said = [];
        foreach (var (name, value) in rows.Where(r => !r.Value.Missing))
        {
            var row = $"{name} {IntervalText.Of(value).Short}";
            head += Count(row);
            if (head > Most)
                break;
            said.Add(row);
        }
        return said.Count == 0 ? text + "." : $"{text}: {string.Join("; ", said)}. {Last}";
    }

    private static int Count(string text) => text.Count(c => c == ' ') + 1;

    private static string At(RecordedPoint point) =>
        $"{NumberFormat.Plain.Rounded(point.Value ?? 0, point.Value < 1 ? 0.01 : 1)} on {DateWords.Of(point.Period.From)}";
}
