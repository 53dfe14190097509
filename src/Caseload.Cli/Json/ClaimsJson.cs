using System.Text.Json;
using Caseload.Analysis.Claims;
using Caseload.Analysis.Headlines;
using Caseload.Report.Claims;

namespace Caseload.Cli.Json;

/// <summary>`claims --json`: each claim with its status, its tests and the numbers they rest on, unrounded.</summary>
internal static class ClaimsJson
{
    public static void Write(IReadOnlyList<ClaimFinding> findings, TextWriter writer) =>
        JsonOut.Write(
            writer,
            json =>
            {
                json.WriteStartArray("claims");
                foreach (var finding in findings)
                    Finding(json, finding);
                json.WriteEndArray();
            }
        );

    private static void Finding(Utf8JsonWriter json, ClaimFinding finding)
    {
        var claim = finding.Claim;
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("status", finding.Status.Word());
        json.WriteStartArray("evidence");
        foreach (var result in finding.Results)
            Result(json, finding, result);
        json.WriteEndArray();
        json.WriteString("command", finding.Command);
        json.Date("said_on", claim.SaidOn);
        json.WriteString("said_by", claim.SaidBy);
        json.WriteString("kind", ClaimsPage.Kind(claim.Kind));
        json.WriteString("statement", claim.Statement);
        Text(json, "measure", claim.Measure);
        Text(json, "stated_as", claim.StatedAs);
        json.Number("low", claim.Low);
        json.Number("high", claim.High);
        Text(json, "unit", claim.Unit);
        json.WriteString("scope", claim.Scope);
        json.Date("from", claim.From);
        json.Date("to", claim.To);
        json.WriteString("source", claim.Source);
        json.Texts("pair", claim.Pair);
        json.WriteString("serves", ClaimsPage.Side(claim.Serves));
        Text(json, "note", claim.Note);
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, ClaimFinding finding, ClaimResult result)
    {
        json.WriteStartObject();
        json.WriteString("test", result.Test.Word());
        json.WriteString("status", result.Status.Word());
        json.WriteString("says", ClaimSentences.Of(finding.Claim, result));
        json.Number("distance", result.Distance);
        json.WriteStartArray("figures");
        foreach (var figure in result.Figures)
            Figure(json, figure);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter json, ClaimFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("what", figure.What);
        json.WriteString("unit", figure.Unit);
        if (figure.Simulated is { } simulated)
        {
            json.WriteNumber("histories", simulated.Histories);
            if (figure.Unit is HeadlineUnits.Date)
                json.Dates("simulated", simulated);
            else
                json.Range("simulated", simulated);
        }
        else
        {
            json.Number("value", figure.Value);
            json.Number("low", figure.Low);
            json.Number("high", figure.High);
        }
        json.Days("period", figure.Period);
        json.WriteString("source", figure.Source);
        json.WriteBoolean("counts_the_same", figure.Same);
        json.WriteBoolean("judgment", figure.Judgment);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length == 0)
            json.WriteNull(name);
        else
            json.WriteString(name, text);
    }
}
