using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Data.Results;

/// <summary>
/// forecast.csv in the form of hubverse: the national full weeks after the origin. The horizon counts those weeks from 1. A
/// flow's target_end_date is the week's Saturday, a stock's the Sunday on which it is counted. Exactly 23 levels,
/// non-decreasing, none below 0.
/// </summary>
public static class ForecastCsv
{
    public static IReadOnlyList<string> Targets { get; } = ["arrests", "bookins", "departures", "detained"];

    public static void Write(ResultsFolder folder, DateOnly origin, RecordLayout layout, QuantileSource source)
    {
        using var csv = new CsvText(
            folder.At("forecast.csv"),
            "origin_date",
            "target",
            "location",
            "horizon",
            "target_end_date",
            "output_type",
            "output_type_id",
            "value"
        );
        var first = Enumerable.Range(0, layout.Weeks.Count).FirstOrDefault(w => layout.Weeks[w] >= origin, layout.Weeks.Count);
        foreach (var target in Targets)
        {
            var measure = layout.Measures.FirstOrDefault(m => string.Equals(m.Name, target, StringComparison.Ordinal));
            if (measure is not null)
                for (var week = first; week < layout.Weeks.Count; week++)
                    Week(
                        csv,
                        origin,
                        measure,
                        week - first + 1,
                        layout.Weeks[week],
                        layout.Week(layout.IndexOf(measure), week),
                        source
                    );
        }
    }

    private static void Week(
        CsvText csv,
        DateOnly origin,
        Measure measure,
        int horizon,
        DateOnly sunday,
        int cell,
        QuantileSource source
    )
    {
        Span<float> values = stackalloc float[QuantileLevels.Count];
        source(cell, values);
        var least = 0f;
        for (var level = 0; level < QuantileLevels.Mean; level++)
        {
            least = Math.Max(least, values[level]);
            csv.Add(origin)
                .AddRaw(measure.Name)
                .AddRaw("US")
                .Add(horizon)
                .Add(measure.Kind == MeasureKind.Flow ? sunday.AddDays(6) : sunday)
                .AddRaw("quantile")
                .AddRaw(QuantileLevels.Names[level])
                .Add(least)
                .EndRow();
        }
    }
}
