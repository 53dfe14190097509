using Caseload.Analysis.Observed;
using Caseload.Charts.Fans;
using Caseload.Charts.Marks;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>What a figure of one series of both scenarios says.</summary>
/// <param name="Id">The figure's anchor.</param>
/// <param name="Series">The series' name.</param>
/// <param name="Title">As it is printed.</param>
/// <param name="Measure">With its unit and population, for subtitle and table.</param>
/// <param name="Unit">On the axis.</param>
/// <param name="PointHead">Over the dates of the table.</param>
/// <param name="Source">Of the record; empty for none.</param>
internal sealed record PairFanWords(
    string Id,
    string Series,
    string Title,
    string Measure,
    string Unit,
    string PointHead,
    string Source = ""
);

/// <summary>One series of both scenarios over time, levels, with the record where there is one.</summary>
internal static class PairFans
{
    public static Figure Of(
        PairContext context,
        PairFanWords words,
        IReadOnlyList<string> aside,
        RecordedSeries? record = null,
        IReadOnlyList<LevelLine>? levels = null,
        bool spans = false
    )
    {
        var (a, b) = (context.SeriesA[words.Series], context.SeriesB[words.Series]);
        var line = Drawn.Record(record, spans ? "Record, by month" : "Record", context.Axis, spans: spans);
        var axis = line is null ? context.Horizon : context.Axis;
        var chart = new FanChart
        {
            Title = words.Title,
            Description =
                AltText.Series($"Two lines, levels in {context.A}", words.Measure, words.Unit, axis, a, record)
                + (
                    b.Values.Count == 0 || b.Values[^1].Missing
                        ? ""
                        : $" In {context.B} at the end: {IntervalText.Of(b.Values[^1]).Short}."
                ),
            Table = Tables.Series(
                $"{words.Measure}: levels",
                words.PointHead,
                spans ? [(context.A, a, null), (context.B, b, null)] : [(context.A, a, record), (context.B, b, null)]
            ),
            Unit = words.Unit,
            From = axis.From,
            To = axis.To,
            Start = line is null ? null : context.Start,
            Fans = [Drawn.Fan(a, context.A), Drawn.Fan(b, context.B, Series.B)],
            Records = line is null ? [] : [line],
            Levels = levels ?? [],
        };
        var drawable = a.Values.Concat(b.Values).Any(v => !v.Missing);
        return new(
            words.Id,
            words.Title,
            $"{words.Measure}, {DateWords.Of(axis)}: {context.Levels}, medians and edges of 9 in 10 histories",
            drawable ? [chart] : [],
            line is null ? aside : [.. aside, Sources.NoTest],
            $"{(line is null ? "" : words.Source + " ")}{Sources.Simulated(context.Histories)}"
        )
        {
            Kind = line is null ? "Simulated" : "Record and simulated",
            Empty = drawable ? null : "The horizon holds no such number.",
        };
    }
}
