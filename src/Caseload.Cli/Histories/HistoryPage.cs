using System.Globalization;
using System.Text;
using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Analysis.Forecasts.Skill;
using Caseload.Cli.Backtests;
using Caseload.Model.Forecasts;

namespace Caseload.Cli.Histories;

/// <summary>docs/history.md: arrests across changes of administration that the model was not built on.</summary>
internal static class HistoryPage
{
    private const int EveryWeeks = 4;
    private const int Part = 8;

    public static string Of(IReadOnlyList<HistoryChapter> chapters, string command, int histories)
    {
        var page = new StringBuilder();
        page.Append("# Two changes of administration before the record\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Made by `{command}`: {histories} histories a reading. ");
        page.Append(
            """
            Weekly arrests of half a year, forecast from the Sunday before the inauguration with the policies of that half-year. No number
            here was fitted to a record after 2022: each scenario brings a file of priors in place of the rows that were, written before it
            was run. The record before the origin gives the level, the mechanisms give what changes.

            Two readings. **Told**: detainers after the origin are those that ICE recorded. They are a policy's act and not an arrest, but they
            are later than the origin, so that this reading is a test of mechanism and no forecast. **Not told**: detainers stay at their
            level of the last eight weeks, with the spread of their own changes.

            What stands from later all the same: the shape of the mechanisms, ranges that rest on judgment, the split of arrests by office
            of 2024, weekdays of 2012 and 2025, and for 2017 the number of people on alternatives to detention of 2019. People held are
            not checked: their daily record begins in October 2022, so beds are never short here and crowding slows nothing.

            Scores are weighted interval scores (WIS) relative to a random walk on the same weeks: below 1 is better. In brackets the share of
            weeks inside the 50% and the 90% interval. One origin each: the figures show a size and prove nothing.

            """.ReplaceLineEndings("\n")
        );
        foreach (var chapter in chapters)
            Append(page, chapter);
        if (chapters.Any(c => HistoryReasons.Of(c.Scenario.Name).Length > 0))
            page.Append("\n## What does not fit, and the likely reason\n\n");
        foreach (var chapter in chapters.Where(c => HistoryReasons.Of(c.Scenario.Name).Length > 0))
            page.Append(
                CultureInfo.InvariantCulture,
                $"- **{chapter.Scenario.Name}.** Told the detainers, the medians are {Miss(chapter, 0)} in the first {Part} weeks and {Miss(chapter, chapter.Check.Task.Asked.Count - Part)} in the last. {HistoryReasons.Of(chapter.Scenario.Name)}\n"
            );
        return page.ToString();
    }

    private static void Append(StringBuilder page, HistoryChapter chapter)
    {
        var check = chapter.Check;
        page.Append(
            CultureInfo.InvariantCulture,
            $"\n## {chapter.Scenario.Name}\n\n{chapter.Scenario.Title}. {chapter.Scenario.About}\n\n"
        );
        var walk = JudgedForecast.Of([check.Task], SimpleForecasts.Baseline);
        List<(string Name, IReadOnlyList<JudgedForecast> Judged)> forecasters =
        [
            ("model, told the detainers", JudgedForecast.Of([check.Task], chapter.Told)),
            ("model, not told", JudgedForecast.Of([check.Task], chapter.Untold)),
            .. SimpleForecasts.All.Select(o => (o.Name, JudgedForecast.Of([check.Task], o))),
        ];
        page.Append("| forecast | relative WIS | WIS | spread | too high | too low | CRPS | bias | relative WIS, log scale |\n");
        page.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var (name, judged) in forecasters)
        {
            var row = SkillTable.Of(judged, walk).Rows[0];
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {SkillPage.Cell(row)} | {row.Natural.Wis:#,0} | {row.Natural.Spread:#,0} | {row.Natural.Over:#,0} | {row.Natural.Under:#,0} | {row.Natural.Crps:#,0} | {row.Bias:+0.00;-0.00;0.00} | {row.Log.RelativeWis:0.00} |\n"
            );
        }
        page.Append(
            "\nArrests a week: what came, and the median with 9 in 10.\n\n| week to | recorded | told | not told |\n| --- | --- | --- | --- |\n"
        );
        for (var i = 1; i < check.Task.Asked.Count; i += EveryWeeks)
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {check.Task.Asked[i].EndDate:yyyy-MM-dd} | {check.Task.Asked[i].Truth:#,0} | {Band(chapter.Told[i])} | {Band(chapter.Untold[i])} |\n"
            );
        page.Append(
            CultureInfo.InvariantCulture,
            $"\nThe {check.Task.Asked.Count} weeks over as many before: recorded {Ratio(check.Task.Asked.Sum(a => a.Truth), chapter)}, told {Ratio(Medians(chapter.Told), chapter)}, not told {Ratio(Medians(chapter.Untold), chapter)} (medians).\n"
        );
    }

    private static string Ratio(double after, HistoryChapter chapter)
    {
        var weeks = chapter.Check.Task.Asked.Count;
        var before = 0.0;
        foreach (var value in chapter.Check.Task.History.Values[^weeks..])
            before += value;
        return (after / before).ToString("0.00", CultureInfo.InvariantCulture);
    }

    // Of some weeks in a row: how far the medians lie from what came.
    private static string Miss(HistoryChapter chapter, int first)
    {
        var came = chapter.Check.Task.Asked.Skip(first).Take(Part).Sum(a => a.Truth);
        var off = (Medians([.. chapter.Told.Skip(first).Take(Part)]) / came) - 1;
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(off):0%} too {(off < 0 ? "low" : "high")}");
    }

    private static double Medians(IReadOnlyList<QuantileForecast> forecasts) => forecasts.Sum(f => f.Values[HubLevels.Count / 2]);

    private static string Band(QuantileForecast f) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{f.Values[HubLevels.Count / 2]:#,0} ({f.Values[HubLevels.Lower90]:#,0} to {f.Values[HubLevels.Count - 1 - HubLevels.Lower90]:#,0})"
        );
}
