using Caseload.Analysis.Observed;
using Caseload.Analysis.Series;
using Caseload.Analysis.Verdicts;
using Caseload.Report.Words;

namespace Caseload.Report;

/// <summary>What of `baseline` the records hold: means over the days that they cover, and people detained on the last date.</summary>
public static class TrustRows
{
    private static readonly IReadOnlyList<(string Line, string Name, string Source)> Means =
    [
        ("arrests.recorded", "ERO arrests a day", Sources.Arrests),
        ("bookins.recorded", "ICE book-ins a day", "ICE detention statistics, first book-ins."),
        ("detained.recorded", "People detained", Sources.Detained),
        ("departures.recorded", "Departures a day", Sources.Departures),
    ];

    public static IReadOnlyList<TrustRow> Of(Verdict verdict, SeriesResults series, RecordSeries record)
    {
        List<TrustRow> rows = [];
        foreach (var (name, label, source) in Means)
        {
            var line = verdict.Lines.FirstOrDefault(l => l.Name.Equals(name, StringComparison.Ordinal));
            if (line is { Record: { } value, RecordPeriod: { } period } && !line.Interval.Missing)
                rows.Add(new($"{label}, {DateWords.Of(period)}", value, line.Interval, source));
        }
        foreach (
            var (name, label) in new[]
            {
                ("detained", "People detained"),
                ("detained_ice", "Detained, arrested by ICE"),
                ("detained_cbp", "Detained, arrested by CBP"),
            }
        )
            if (Last(series[name], record.Of(name)) is { } last)
                rows.Add(new($"{label}, {DateWords.Of(last.Date)}", last.Record, last.Simulated, Sources.Detained));
        foreach (var name in new[] { "arrests.month", "departures.month", "bookins.month" })
            if (Last(series[name], record.Of(name)) is { } last)
                rows.Add(
                    new(
                        $"{Label(name)}, {DateWords.Of(new Analysis.Headlines.Period(last.Date, last.Date.AddMonths(1).AddDays(-1)))}",
                        last.Record,
                        last.Simulated,
                        Sources.Departures
                    )
                );
        return rows;
    }

    private static string Label(string series) =>
        series switch
        {
            "departures.month" => "Departures a day",
            "bookins.month" => "ICE book-ins a day",
            _ => "ERO arrests a day",
        };

    private static (DateOnly Date, double Record, Analysis.Numbers.Interval Simulated)? Last(
        BandSeries simulated,
        RecordedSeries? record
    )
    {
        for (var i = simulated.Points.Count - 1; i >= 0; i--)
            if (
                record?.Points.FirstOrDefault(p => p.Period.From == simulated.Points[i].From)?.Value is { } value
                && !simulated.Values[i].Missing
            )
                return (simulated.Points[i].From, value, simulated.Values[i]);
        return null;
    }
}
