using Caseload.Analysis.Calibration;
using Caseload.Charts;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Panels;
using Caseload.Charts.Publication;

namespace Caseload.Cli.Fits;

/// <summary>The chart beside docs/fit.md: the series over time, record and model, out of the sample and in it.</summary>
internal static class SeriesPicture
{
    /// <summary>Name of its file.</summary>
    public const string Name = "fit.svg";

    public const string Title = "Record and model, series by series, before the fit's window and in it";

    private const string Marks =
        "Ink: record. Teal: median and 9 in 10 of simulated histories, without the noise of a value. Right of the dotted line the fit "
        + "saw the record, left of it not; the model starts anew at both. Each panel has its own scale from zero; flows are means a day";

    // Those with a curve: of AORs and pending cases the page's tables say more than a few dots.
    private static readonly Dictionary<string, string> Panels = new(StringComparer.Ordinal)
    {
        ["arrests"] = "ERO arrests",
        ["arrest_classes"] = "Arrests: %",
        ["bookins"] = "ICE book-ins",
        ["detained"] = "Detained",
        ["detained_classes"] = "Held:",
        ["long_stays"] = "% over 180 days",
        ["stay"] = "Average stay, days",
        ["departures"] = "Departures",
        ["releases"] = "Other book-outs",
        ["removals"] = "ICE removals",
        ["atd"] = "Alternatives",
    };

    public static Picture Of(IReadOnlyList<SeriesFit> inSample, IReadOnlyList<SeriesFit> outOfSample)
    {
        var chart = new PanelChart
        {
            Title = Title,
            Description = $"{Marks}. The tables of docs/fit.md say how far each series is from the record.",
            Table = new("", [], []),
            From = outOfSample.Min(s => s.Points.Min(p => p.Point.From)),
            To = CalibrationRecord.Window.To,
            Start = CalibrationRecord.Window.From,
            Panels =
            [
                .. inSample
                    .Where(s => Panels.ContainsKey(s.Series.Id))
                    .SelectMany(s => s.Parts.Select(part => Panel(s, SeriesFit.Find(outOfSample, s.Series.Id), part))),
            ],
        };
        return Frame.Framed(
            chart.Draw(ChartWidth.Wide),
            Title,
            Marks,
            [
                "Sources: the files of data/series that docs/calibration/fit.md names. Simulated: Caseload, baseline.",
                "Caseload. caseload fit",
            ]
        );
    }

    private static Panel Panel(SeriesFit inSample, SeriesFit? outOfSample, string part)
    {
        var (series, before, within) = (inSample.Series, outOfSample?.Of(part) ?? [], inSample.Of(part));
        return new(
            $"{Panels[series.Id]} {part}".TrimEnd(),
            null,
            "",
            new(
                "Record",
                [.. before.Concat(within).Select(p => new DatedValue(p.Point.From, p.Point.To, Value(p.Point.Observed)))]
            ),
            // A gap where the model starts anew.
            new(
                "Model",
                [
                    .. before.Select(Interval),
                    new(CalibrationRecord.Window.From, CalibrationRecord.Window.From, null),
                    .. within.Select(Interval),
                ],
                1
            )
        );

        // Shares in percent.
        double Value(double scaled) => series.Value(scaled) * (series.Scale == CalibrationScale.Logit ? 100 : 1);

        DatedInterval Interval(PointFit fit)
        {
            var (low, median, high) = (Value(fit.Low90), Value(fit.Median), Value(fit.High90));
            return new(fit.Point.From, fit.Point.To, new(median, median, median, low, high));
        }
    }
}
