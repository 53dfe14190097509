using System.Globalization;
using System.Text;
using Caseload.Analysis.Forecasts.Histories;
using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Analysis.Forecasts.Skill;
using Caseload.Cli.Backtests;
using Caseload.Model.Forecasts;
using Caseload.Model.Records;

namespace Caseload.Cli.Histories;

/// <summary>docs/history.md: arrests across changes of administration that the model was not built on.</summary>
internal static class HistoryPage
{
    private const int EveryWeeks = 4;
    private const int Part = 8;

    /// <param name="chapters">One a scenario.</param>
    /// <param name="detainers">As recorded.</param>
    /// <param name="command">What makes the page again.</param>
    /// <param name="histories">Of each reading.</param>
    /// <param name="shipped">True where the scenarios are those that ship: then their hindsight and their misses are told.</param>
    public static string Of(
        IReadOnlyList<HistoryChapter> chapters,
        WeeklySeries detainers,
        string command,
        int histories,
        bool shipped
    )
    {
        var page = new StringBuilder();
        page.Append("# Arrests across earlier changes of administration\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Made by `{command}`: {histories} histories a reading.\n\n");
        page.Append(
            """
            Weekly arrests of half a year, forecast from the Sunday before the inauguration with the policies of that half-year. Each
            scenario brings a file of priors in place of the rows that were fitted to later records or measured on them. The record of two weeks before
            the origin gives the level, the mechanisms give what changes, and the spread is that of the record's own changes since 2011 and
            of the histories.

            Two readings. **Told**: detainers after the origin are those that ICE recorded. They are a policy's act and not an arrest, but they
            are later than the origin, so this reading is a test of mechanism and no forecast. **Not told**: detainers stay at their level of the
            last eight weeks, with the spread of their own changes. Both know the policies of the half-year, also those announced after the origin.

            Scores are weighted interval scores (WIS) relative to a random walk on the same weeks: below 1 is better. In brackets the share of
            weeks inside the 50% and the 90% interval. The random walk learns its spread from the two years before the origin. `in proportion` is
            the random walk moved in proportion to the detainers of the last four weeks: the simplest forecast that is told them. One origin each:
            the figures show a size and prove nothing.

            """.ReplaceLineEndings("\n")
        );
        if (shipped)
            page.Append(HistoryReasons.Hindsight);
        foreach (var chapter in chapters)
            Append(page, chapter, detainers);
        if (shipped)
            page.Append("\n## What does not fit, and the likely reason\n\n");
        foreach (var chapter in shipped ? chapters : [])
            page.Append(
                CultureInfo.InvariantCulture,
                $"- **{chapter.Scenario.Name}.** Told the detainers, the medians are {Miss(chapter, 0)} in the first {Part} weeks and {Miss(chapter, HistoryCheck.Weeks - Part)} in the last. {HistoryReasons.Of(chapter.Scenario.Name)}\n"
            );
        return page.ToString();
    }

    private static void Append(StringBuilder page, HistoryChapter chapter, WeeklySeries detainers)
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
            ("in proportion, told the detainers", JudgedForecast.Of([check.Task], InProportion.Of(check, detainers))),
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
                $"| {name} | {SkillPage.Cell(row)} | {SkillPage.PartsOf(row)} | {row.Log.RelativeWis:0.00} |\n"
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
        var before = check.Task.History.Values[^HistoryCheck.Weeks..].ToArray().Average();
        var came = check.Task.Asked.Average(a => a.Truth);
        page.Append(
            CultureInfo.InvariantCulture,
            $"\nThe level taken at the origin is {check.Level:#,0} a week; the mean of the {HistoryCheck.Weeks} weeks before it is {before:#,0}. The {HistoryCheck.Weeks} weeks after it over the level: recorded {came / check.Level:0.00}, told {Medians(chapter.Told) / check.Level:0.00}, not told {Medians(chapter.Untold) / check.Level:0.00} (medians).\n"
        );
    }

    // Of some weeks in a row: how far the medians lie from what came.
    private static string Miss(HistoryChapter chapter, int first)
    {
        var came = chapter.Check.Task.Asked.Skip(first).Take(Part).Average(a => a.Truth);
        var off = (Medians([.. chapter.Told.Skip(first).Take(Part)]) / came) - 1;
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(off):0%} too {(off < 0 ? "low" : "high")}");
    }

    private static double Medians(IReadOnlyList<QuantileForecast> forecasts) =>
        forecasts.Average(f => f.Values[HubLevels.Median]);

    private static string Band(QuantileForecast f) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{f.Values[HubLevels.Median]:#,0} ({f.Values[HubLevels.Lower90]:#,0} to {f.Values[HubLevels.Count - 1 - HubLevels.Lower90]:#,0})"
        );
}
