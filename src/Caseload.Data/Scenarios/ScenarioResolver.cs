using Caseload.Data.Errors;
using Caseload.Data.Tables;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Scenarios;

/// <summary>
/// Folds a scenario, its parents and the command line into one. A lever named in a child replaces the parent's whole
/// schedule from the child's first date on; before that date the parent holds. Within a schedule the latest step rules: a
/// line that is not over yet ends where the next step begins.
/// </summary>
internal static class ScenarioResolver
{
    /// <param name="name">The scenario's name.</param>
    /// <param name="file">Its file, for errors.</param>
    /// <param name="line">The scenario, its parent, and so on.</param>
    /// <param name="vocabulary">The levers there are.</param>
    /// <param name="overrides">What the command line changes.</param>
    public static Scenario Resolve(
        string name,
        string file,
        IReadOnlyList<ScenarioDraft> line,
        ScenarioVocabulary vocabulary,
        ScenarioOverrides overrides
    )
    {
        var priors = line.Select(d => d.Priors).FirstOrDefault(p => p is not null);
        var horizon = HorizonOf(file, line, overrides, priors is null ? Horizon.EarliestStart : Horizon.EarliestWithPriors);
        var levers = new SortedDictionary<string, IReadOnlyList<LeverStep>>(StringComparer.Ordinal);
        var parameters = new SortedDictionary<string, ParameterRange>(StringComparer.Ordinal);
        for (var i = line.Count - 1; i >= 0; i--)
        {
            foreach (var schedule in line[i].Levers)
                Replace(levers, schedule, horizon.From);
            foreach (var range in line[i].Parameters)
                parameters[range.Parameter] = range;
        }
        foreach (var set in overrides.Set)
            Replace(levers, LeverSetting.Parse(set, vocabulary), horizon.From);
        return new(name, line[0].Title, line[0].About, line[0].Source, horizon)
        {
            Levers = [.. levers.Select(l => new LeverSchedule(l.Key, l.Value))],
            Parameters = [.. parameters.Values],
            Priors = priors,
        };
    }

    private static void Replace(SortedDictionary<string, IReadOnlyList<LeverStep>> levers, DraftSchedule schedule, DateOnly start)
    {
        LeverStep[] steps = [.. schedule.Steps.Select(s => new LeverStep(s.From ?? start, s.To, s.Value))];
        var before = levers.GetValueOrDefault(schedule.Lever) ?? [];
        levers[schedule.Lever] = [.. before.TakeWhile(s => s.From < steps[0].From), .. steps];
    }

    private static Horizon HorizonOf(
        string file,
        IReadOnlyList<ScenarioDraft> line,
        ScenarioOverrides overrides,
        DateOnly earliest
    )
    {
        var from = Override(overrides.From, "--from") ?? line.Select(d => d.From).FirstOrDefault(d => d is not null);
        var to = Override(overrides.To, "--to") ?? line.Select(d => d.To).FirstOrDefault(d => d is not null);
        if (from is null || to is null)
            throw new UserError(
                "the horizon is missing",
                "horizon: { from: YYYY-MM-DD, to: YYYY-MM-DD }",
                place: new(file, 1, 1)
            );
        if (from.Date < earliest || from.Date > Horizon.LatestStart)
            throw new UserError(
                $"the horizon starts on {PlainDate.Text(from.Date)}, outside the data",
                $"a start from {PlainDate.Text(earliest)} to {PlainDate.Text(Horizon.LatestStart)}",
                place: from.Place
            );
        if (to.Date < from.Date)
            throw new UserError(
                $"the horizon ends on {PlainDate.Text(to.Date)}, before it starts on {PlainDate.Text(from.Date)}",
                $"{PlainDate.Text(from.Date)} or later",
                place: to.Place
            );
        var latest = from.Date.AddYears(Horizon.MostYears);
        if (to.Date > latest)
            throw new UserError(
                $"the horizon is longer than {Horizon.MostYears} years",
                $"an end on {PlainDate.Text(latest)} or before",
                place: to.Place
            );
        return new(from.Date, to.Date);
    }

    private static DraftDate? Override(string? text, string option) =>
        text is null ? null : new(DateText.Read(text, "the date", new(option)), new(option));
}
