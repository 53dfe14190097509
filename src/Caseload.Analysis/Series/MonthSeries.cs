using Caseload.Analysis.Headlines;
using Caseload.Model.Recording;

namespace Caseload.Analysis.Series;

/// <summary>Ratios and means over the full calendar months of the horizon.</summary>
internal static class MonthSeries
{
    private static readonly string[] Means = ["arrests", "bookins", "departures", "seats_used", "seats_available"];

    internal static readonly string[] Channels = ["custodial", "targeted", "area", "checkin", "worksite", "partner"];

    public static IEnumerable<RunSeries> All(RecordLayout layout)
    {
        var months = Period.FullMonths(layout.Horizon);
        DaySpan[] days = [.. months.Select(month => month.Within(layout.Horizon))];
        return
        [
            .. Means.SelectMany(Mean),
            .. Who.Classes.SelectMany(name => Share("criminality", name)),
            .. Channels.SelectMany(name => Share("channel", name)),
            .. Ratio(
                "court_days",
                "days",
                "Mean days from book-in to a judge's decision, of the detained cases decided in the month.",
                "court_decision_days",
                "court_completions_detained"
            ),
        ];

        IEnumerable<RunSeries> Mean(string name)
        {
            var place = RunRecord.Place(layout, name);
            if (place < 0)
                yield break;
            var measure = layout.Measures[place];
            yield return new(
                $"{name}.month",
                measure.Unit,
                $"Mean a day of {name} over the month.",
                months,
                (run, month) => run.Mean(place, days[month])
            )
            {
                Judgment = measure.Judgment,
            };
        }

        IEnumerable<RunSeries> Share(string part, string name) =>
            Ratio(
                $"{part}.{name}",
                "share of ERO arrests",
                $"Share of the month's ERO arrests with {part} '{name}'.",
                $"arrests_{name}",
                "arrests"
            );

        IEnumerable<RunSeries> Ratio(string name, string unit, string definition, string above, string below)
        {
            var (over, under) = (RunRecord.Place(layout, above), RunRecord.Place(layout, below));
            if (over < 0 || under < 0)
                yield break;
            yield return new(
                name,
                unit,
                definition,
                months,
                (run, month) => Finite(run.Sum(over, days[month]) / run.Sum(under, days[month]))
            )
            {
                Judgment = RunRecord.Judged(layout, over),
            };
        }
    }

    /// <summary>Nobody has no share.</summary>
    private static double Finite(double value) => double.IsFinite(value) ? value : double.NaN;
}
