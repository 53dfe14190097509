using System.Globalization;
using System.Text;
using Caseload.Analysis.Calibration;
using Caseload.Cli.Texts.Pages;
using Caseload.Engine.Numerics;

namespace Caseload.Cli.Fits;

/// <summary>The part of docs/fit.md on whole series: in the window of the calibration and in the year before it.</summary>
internal static class SeriesSection
{
    private const string ByAor = "detained_aor";

    public static string Of(IReadOnlyList<SeriesFit> inSample, IReadOnlyList<SeriesFit> outOfSample)
    {
        var page = new StringBuilder();
        var pairs = inSample.Select(s => (In: s, Out: SeriesFit.Find(outOfSample, s.Series.Id))).ToList();
        page.Append("## Series\n\n");
        page.Line(
            $"The fourteen series of the calibration. In the sample: {CalibrationRecord.Window.From:yyyy-MM-dd} to {CalibrationRecord.Window.To:yyyy-MM-dd}, each as far as its record goes (arrests by criminality to June 2025). Out of it: the twelve months before, in a run that starts with them. Stocks are read from four weeks after a start, AORs from week 13, because a start is the record's own. Of those twelve months the fit used nothing but pending detained cases of their last day; ranges and central values were set with them in view. Distance is the root mean square of median history less record, in logs (log-odds for shares): 0.10 is about 10%. Bias is the mean: + where the model is above. Within: share of recorded values between the 5th and 95th percentile of histories, each with the noise of a value, which is judged: 0.90 where all is as said.\n"
        );
        page.Line($"![{SeriesPicture.Title}]({SeriesPicture.Name})\n");
        page.Append("AORs and pending court cases have no panel: the tables below have them.\n\n");
        page.Append("| series | noise | in: values | distance | bias | within | out: values | distance | bias | within |\n");
        page.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var (one, before) in pairs)
            page.Line($"| {one.Series.Title} | {one.Series.Noise:0.###} | {Cells(one)} | {Cells(before)} |");
        page.Append("\n### What does not fit, by series\n\n");
        page.Append("The recorded value that the median is farthest from, record first. The likely reason is judgment.\n\n");
        page.Append("| series | farthest in the sample | farthest out of it | likely reason |\n| --- | --- | --- | --- |\n");
        foreach (var (one, before) in pairs)
            page.Line($"| {one.Series.Title} | {Farthest(one)} | {Farthest(before)} | {LikelyReasons.OfSeries(one.Series.Id)} |");
        page.Append('\n');
        Offices(page, pairs.Single(p => string.Equals(p.In.Series.Id, ByAor, StringComparison.Ordinal)));
        return page.ToString();
    }

    private static void Offices(StringBuilder page, (SeriesFit In, SeriesFit? Out) series)
    {
        page.Append("### People detained by AOR\n\n");
        page.Append(
            "Median history over record, geometric mean of the nights. Fewer than 20 people count as 20, so that the ratio of Baltimore, with nearly nobody, says nothing.\n\n"
        );
        page.Append("| AOR | in the sample | out of it |\n| --- | --- | --- |\n");
        foreach (var aor in series.In.Parts)
            page.Line($"| {aor} | {Ratio(series.In.Of(aor)):0.00} | {Ratio(series.Out?.Of(aor) ?? []):0.00} |");
        page.Append('\n');
    }

    private static double Ratio(IReadOnlyList<PointFit> points) => Exact.Exp(points.Average(p => p.Error));

    private static string Cells(SeriesFit? fit) =>
        fit is null
            ? "0 | | |"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{fit.Points.Count} | {fit.Distance:0.000} | {fit.Bias:+0.000;-0.000} | {fit.InsideWithNoise:0.00}"
            );

    private static string Farthest(SeriesFit? fit)
    {
        if (fit is null)
            return "no value recorded";
        var far = fit.Points.MaxBy(p => Math.Abs(p.Error))!;
        var (record, median) = (fit.Series.Value(far.Point.Observed), fit.Series.Value(far.Median));
        var part = far.Point.Part.Length == 0 ? "" : $" ({far.Point.Part})";
        return $"{When(far.Point)}{part}: {Number(record)} against {Number(median)}";
    }

    private static string When(CalibrationPoint point) =>
        point.From == point.To
            ? point.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{point.From:yyyy-MM-dd} to {point.To:yyyy-MM-dd}");

    private static string Number(double value) => value.ToString(value < 10 ? "0.000" : "#,0", CultureInfo.InvariantCulture);
}
