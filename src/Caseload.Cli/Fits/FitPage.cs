using System.Globalization;
using System.Text;
using Caseload.Analysis.Calibration;
using Caseload.Cli.Texts.Pages;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Fits;

/// <summary>docs/fit.md.</summary>
internal static class FitPage
{
    public static string Of(
        IReadOnlyList<SeriesFit> inSample,
        IReadOnlyList<SeriesFit> outOfSample,
        IReadOnlyList<FitLine> y2025,
        IReadOnlyList<FitLine> y2024,
        ParameterTable parameters
    )
    {
        var page = new StringBuilder();
        page.Append("# The fit: baseline against the record\n\n");
        page.Line(
            $"Made by `caseload fit`. Levers as they were. `central`: central parameters, mean of {FitRuns.Central} runs that differ by chance alone. `median` and `9 in 10`: {FitRuns.Ensemble} histories with parameters drawn as in every run: from the sample of `caseload calibrate` where the record speaks of them, else from their ranges. Nothing after 2025-08-31 was used.\n"
        );
        page.Append(
            "Series by series, with the noise of each and how many values err together: [calibration/fit.md](calibration/fit.md), of all 1000 "
                + "members of the sample; distances here, of fewer histories with other draws, differ from it by a hundredth. Series and the push of May "
                + "2025 predicted by fits that left them out: [calibration/leave-out.md](calibration/leave-out.md). Forecasts from before: "
                + "[skill.md](skill.md).\n\n"
        );
        page.Append(SeriesSection.Of(inSample, outOfSample));
        Table(
            page,
            "2025: from 20 January (in the sample)",
            "Parameters were fitted to most of these records, and central values set on them: a fit, not a forecast.",
            y2025
        );
        Table(
            page,
            "Fiscal year 2024: from 1 October 2023 (out of the sample)",
            "The window of `caseload calibrate` begins on 1 October 2024: of these twelve months it used only pending detained cases of their last "
                + "day, as the base of a growth. Ranges and central values were set with them in view.",
            y2024
        );
        Far(page, [.. y2025, .. y2024]);
        Moved(page, parameters);
        return page.ToString();
    }

    private static void Table(StringBuilder page, string title, string about, IReadOnlyList<FitLine> lines)
    {
        page.Line($"## {title}\n");
        page.Line($"{about} The record lies within 9 in 10 histories in {lines.Count(l => l.Within)} of {lines.Count} rows.\n");
        page.Append(
            "| quantity | record | central | distance | aim | near | median | 9 in 10 from | to | within | record's source |\n"
        );
        page.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var line in lines)
        {
            var (row, histories) = (line.Row, line.Histories);
            var near =
                row.Aim is null ? ""
                : row.Near ? "yes"
                : "no";
            var within = line.Within ? "yes" : "outside";
            page.Line(
                $"| {row.What} | {Number(row.Record)} | {Number(row.Model)} | {row.Distance:+0%;-0%;0%} | {row.Aim:0%} | {near} | {Number(histories.Median)} | {Number(histories.Low90)} | {Number(histories.High90)} | {within} | {row.Source} |"
            );
        }
        page.Append('\n');
    }

    // What is not near, said plainly: nothing is scaled to make it vanish.
    private static void Far(StringBuilder page, IReadOnlyList<FitLine> lines)
    {
        page.Append("## What does not fit\n\n");
        page.Append(
            "Quantities whose record lies outside 9 in 10 histories, or more than a tenth from central. The likely reason is judgment.\n\n"
        );
        page.Append("| quantity | record | central | 9 in 10 histories | likely reason |\n| --- | --- | --- | --- | --- |\n");
        foreach (
            var line in lines
                .Where(l => !l.Within || Math.Abs(l.Row.Distance) > 0.1)
                .OrderByDescending(l => Math.Abs(l.Row.Distance))
        )
            page.Line(
                $"| {line.Row.What.Trim()} | {Number(line.Row.Record)} | {Number(line.Row.Model)} | {Number(line.Histories.Low90)} to {Number(line.Histories.High90)} | {LikelyReasons.Of(line.Row.What) ?? "not known"} |"
            );
        page.Append('\n');
    }

    private static void Moved(StringBuilder page, ParameterTable parameters)
    {
        page.Append("## What was moved\n\n");
        page.Append(
            "Central values set on these records by hand, within the range of their evidence; the range itself was kept.\n\n"
        );
        page.Append("| parameter | low | central | high | move |\n| --- | --- | --- | --- | --- |\n");
        foreach (var row in parameters.Rows.Where(r => r.Note.Contains("Central moved", StringComparison.Ordinal)))
        {
            var move = row.Note[row.Note.IndexOf("Central moved", StringComparison.Ordinal)..]
                .Replace(": docs/fit.md.", "", StringComparison.Ordinal);
            page.Line($"| `{row.Id}` | {row.Low} | {row.Central} | {row.High} | {move} |");
        }
    }

    private static string Number(double value) =>
        value.ToString(
            Math.Abs(value) switch
            {
                < 10 => "0.000",
                < 1000 => "0.0",
                _ => "#,0",
            },
            CultureInfo.InvariantCulture
        );
}
