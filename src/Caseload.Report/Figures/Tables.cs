using System.Globalization;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Observed;
using Caseload.Analysis.Series;
using Caseload.Charts.Numbers;
using Caseload.Charts.Tables;

namespace Caseload.Report.Figures;

/// <summary>Numbers as cells of tables: rounded as their range allows where they are shown, unrounded for files.</summary>
internal static class Tables
{
    private const string NoRecord = "no record";

    /// <summary>Heads of the five columns of an interval.</summary>
    public static IReadOnlyList<string> IntervalHeads(string name = "") =>
        [
            Named(name, "median"),
            Named(name, "9 in 10 from"),
            Named(name, "9 in 10 to"),
            Named(name, "5 in 10 from"),
            Named(name, "5 in 10 to"),
        ];

    public static IReadOnlyList<TableCell> Interval(Interval value, double factor = 1, string suffix = "")
    {
        if (value.Missing)
            return [.. Enumerable.Repeat(new TableCell("n/a", ""), 5)];
        var scaled = value.Times(factor);
        var digits = Digits.Of(scaled);
        return
        [
            .. new[] { scaled.Median, scaled.Low90, scaled.High90, scaled.Low50, scaled.High50 }.Zip(
                new[] { value.Median, value.Low90, value.High90, value.Low50, value.High50 },
                (shown, raw) => new TableCell(digits.Text(shown) + suffix, Raw(raw))
            ),
        ];
    }

    /// <summary>A recorded value: exact, or `no record`.</summary>
    public static TableCell Record(double? value) =>
        value is { } number && double.IsFinite(number) ? new(NumberFormat.Plain.Rounded(number), Raw(number)) : new(NoRecord, "");

    /// <summary>The rate of days that are not a whole week: said beside it, so that it is not read as a week.</summary>
    private static TableCell Part(double rate) => new($"{NumberFormat.Plain.Rounded(rate)}, part of the week", Raw(rate));

    public static TableCell Percent(double? share) =>
        share is { } number && double.IsFinite(number) ? new(Shares.Percent(number), Raw(number)) : new(NoRecord, "");

    public static TableCell Date(DateOnly date) => new(DateText.Short(date), DateText.Iso(date));

    public static string Raw(double value) => double.IsFinite(value) ? value.ToString("G7", CultureInfo.InvariantCulture) : "";

    /// <summary>Series beside each other by their points, with the record where there is one.</summary>
    public static ChartTable Series(
        string caption,
        string pointHead,
        IReadOnlyList<(string Name, BandSeries Series, RecordedSeries? Record)> columns,
        double factor = 1,
        string suffix = ""
    )
    {
        var records = columns.Select(c => c.Record?.Points.ToDictionary(p => p.Period.From) ?? []).ToList();
        var dates = columns
            .SelectMany(c => c.Series.Points.Select(p => p.From))
            .Concat(records.SelectMany(r => r.Keys))
            .Distinct()
            .Order();
        List<IReadOnlyList<TableCell>> rows = [];
        foreach (var date in dates)
        {
            List<TableCell> row = [Date(date)];
            for (var c = 0; c < columns.Count; c++)
            {
                if (columns[c].Record is not null)
                    row.Add(Recorded(records[c].GetValueOrDefault(date), factor));
                var at = IndexOf(columns[c].Series, date);
                row.AddRange(
                    at < 0 ? Enumerable.Repeat(new TableCell("", ""), 5) : Interval(columns[c].Series.Values[at], factor, suffix)
                );
            }
            rows.Add(row);
        }
        return new(
            caption,
            [pointHead, .. columns.SelectMany(c => Heads(columns.Count == 1 ? "" : c.Name, c.Record is not null))],
            rows
        );

        static TableCell Recorded(RecordedPoint? point, double by) =>
            point?.Incomplete is { } part ? Part(part)
            : by.Equals(1) ? Record(point?.Value)
            : Percent(point?.Value);
    }

    private static IEnumerable<string> Heads(string name, bool record) =>
        record ? [Named(name, "record"), .. IntervalHeads(name)] : IntervalHeads(name);

    private static string Named(string name, string head) => name.Length == 0 ? Words.Listed.Sentence(head) : $"{name}, {head}";

    private static int IndexOf(BandSeries series, DateOnly date)
    {
        for (var i = 0; i < series.Points.Count; i++)
            if (series.Points[i].From == date)
                return i;
        return -1;
    }
}
