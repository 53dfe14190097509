using System.Text.Json;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Runs;

namespace Caseload.Cli.Json;

/// <summary>`run --json`: every number of the verdict, unrounded.</summary>
internal static class VerdictJson
{
    public static void Write(Verdict verdict, string? files, string remake, TextWriter writer) =>
        JsonOut.Write(
            writer,
            json =>
            {
                json.WriteString("scenario", verdict.Scenario.Name);
                json.WriteString("title", verdict.Scenario.Title);
                json.Days("horizon", new(verdict.Scenario.Horizon.From, verdict.Scenario.Horizon.To));
                json.WriteNumber("histories", verdict.Histories);
                json.WriteNumber("seed", verdict.Seed);
                json.Days("period", verdict.Period);
                json.Days("year", verdict.Year);
                json.Days("target_period", verdict.TargetPeriod);
                json.WriteNumber("target_weeks", verdict.TargetWeeks);
                json.Date("target_after_horizon", verdict.TargetLater);
                json.WriteBoolean("target_is_sum_of_floors", verdict.SumOfFloors);
                Target(json, verdict);
                json.Texts("set", verdict.Set);
                json.WriteString("vary", RemakeText.Name(verdict.Vary));
                json.WriteBoolean("criminality_confounded", verdict.Confounded);
                json.Texts("not_estimable", verdict.NotEstimable);
                json.WriteStartObject("record");
                json.WriteNumber("weeks", verdict.Observed.Weeks);
                json.WriteNumber("weeks_at_target", verdict.Observed.WeeksAtTarget);
                json.Date("four_week_mean_at_target", verdict.Observed.FourWeekMeanAtTarget);
                json.WriteEndObject();
                json.WriteStartArray("lines");
                foreach (var line in verdict.Lines)
                {
                    json.WriteStartObject();
                    json.WriteString("name", line.Name);
                    json.WriteString("unit", line.Unit);
                    json.WriteString("definition", line.Definition);
                    if (line.Unit is HeadlineUnits.Date)
                        json.Dates("simulated", line.Interval);
                    else
                        json.Range("simulated", line.Interval);
                    json.Number("record", line.Record);
                    json.Days("record_period", line.RecordPeriod);
                    json.WriteBoolean("judgment", line.Judgment);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteString("results", files);
                json.WriteString("remake", remake);
                if (verdict.Judgment is not { } judgment)
                    return;
                json.WriteStartObject("judgment");
                json.WriteString("parameter", Judgment.Parameter);
                json.WriteNumber("histories", judgment.Histories);
                json.Range("arrests_as_drawn", judgment.Drawn);
                json.Range("arrests_without", judgment.Without);
                json.Range("arrests_on_judgment", judgment.Difference);
                json.WriteEndObject();
            }
        );

    private static void Target(Utf8JsonWriter json, Verdict verdict)
    {
        if (verdict.TargetChange is { } change)
        {
            json.WriteStartObject("target_change");
            json.Date("from", change.From);
            json.Number("first", change.First);
            json.Date("to", change.To);
            json.Number("last", change.Last);
            json.WriteEndObject();
        }
        if (verdict.Disagreement is not { } parts)
            return;
        json.WriteStartObject("floors_above_national_target");
        json.Date("from", parts.From);
        json.Date("until", parts.Until);
        json.Number("national", parts.National);
        json.Number("floor", parts.Floor);
        json.Number("sum_of_floors", parts.Sum);
        json.WriteEndObject();
    }
}
