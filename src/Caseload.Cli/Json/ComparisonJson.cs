using Caseload.Analysis.Comparison;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Runs;

namespace Caseload.Cli.Json;

/// <summary>`compare --json`: every paired difference, unrounded.</summary>
internal static class ComparisonJson
{
    public static void Write(ScenarioComparison comparison, string? files, string remake, TextWriter writer) =>
        JsonOut.Write(
            writer,
            json =>
            {
                json.WriteString("scenario_a", comparison.A.Name);
                json.WriteString("scenario_b", comparison.B.Name);
                json.Days("horizon", new(comparison.A.Horizon.From, comparison.A.Horizon.To));
                json.WriteNumber("histories", comparison.Histories);
                json.WriteNumber("seed", comparison.Seed);
                json.Days("period", comparison.Period);
                json.WriteString("vary", RemakeText.Name(comparison.Vary));
                json.WriteBoolean("exact", comparison.Exact);
                json.WriteStartArray("differences");
                foreach (var pair in comparison.Differences)
                {
                    json.WriteStartObject();
                    json.WriteString("name", pair.Name);
                    json.WriteString("unit", pair.Unit);
                    if (pair.Unit is HeadlineUnits.Date)
                    {
                        json.Dates("a", pair.A);
                        json.Dates("b", pair.B);
                    }
                    else
                    {
                        json.Range("a", pair.A);
                        json.Range("b", pair.B);
                    }
                    json.Range("difference", pair.Difference);
                    json.Number("variance_reduction", pair.VarianceReduction);
                    json.WriteBoolean("exact", pair.Exact);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteString("results", files);
                json.WriteString("remake", remake);
                if (comparison.Judgment is not { } judgment)
                    return;
                json.WriteStartObject("judgment");
                json.WriteString("parameter", Judgment.Parameter);
                json.WriteNumber("histories", judgment.Histories);
                json.Range("difference_as_drawn", judgment.AsDrawn);
                json.Range("difference_pinned", judgment.Pinned);
                json.Range("difference_on_judgment", judgment.OnJudgment);
                json.WriteEndObject();
            }
        );
}
