using System.Globalization;
using Caseload.Analysis.Claims;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Model.Records;
using Caseload.Report.Words;

namespace Caseload.Report.Claims;

/// <summary>
/// What a test gave, as a sentence. A number above a record and one below it give the same sentence but for that word, and
/// nothing in it depends on who spoke.
/// </summary>
public static class ClaimSentences
{
    private const string Limit = "arrests_limit.";

    /// <summary>The sentence of one test.</summary>
    public static string Of(Claim claim, ClaimResult result) =>
        (result.Test, result.Status) switch
        {
            (ClaimTest.Arithmetic, _) => Parts(result),
            (_, ClaimStatus.DifferentDefinition) when result.Figures.Count > 0 => Then(
                $"No record counts the same. Nearest: {All(result)}.",
                result.Reason
            ),
            (ClaimTest.Feasibility, ClaimStatus.Consistent or ClaimStatus.NotReached) => Then(
                Reached(claim, result),
                result.Reason
            ),
            (_, ClaimStatus.Consistent) => Then($"{Said(claim)} is consistent with the record. {First(result)}.", result.Reason),
            (_, ClaimStatus.AboveRecord) => Then(Apart(claim, result, "above"), result.Reason),
            (_, ClaimStatus.BelowRecord) => Then(Apart(claim, result, "below"), result.Reason),
            _ => result.Reason,
        };

    /// <summary>What the speaker said, and what the first test that decides gave: one line of a list.</summary>
    public static string Of(ClaimFinding finding) =>
        Of(finding.Claim, finding.Results.FirstOrDefault(r => r.Status == finding.Status) ?? finding.Results[0]);

    private static string Said(Claim claim) => $"The number, {ClaimNumbers.Said(claim)},";

    private static string Apart(Claim claim, ClaimResult result, string side) =>
        $"{Said(claim)} is {side} the record{By(result)}. {First(result)}.";

    private static string By(ClaimResult result) =>
        result.Distance is { } distance && double.IsFinite(distance)
            ? $" by {Math.Abs(100 * distance).ToString("#,0", CultureInfo.InvariantCulture)}%"
            : "";

    private static string First(ClaimResult result) => ClaimNumbers.Figure(result.Figures[0]);

    private static string Parts(ClaimResult result) =>
        result.Status == ClaimStatus.Consistent
            ? $"The parts add up to the whole. {All(result)}."
            : $"The parts do not add up to the whole. {All(result)}.";

    private static string All(ClaimResult result) => string.Join("; ", result.Figures.Select(ClaimNumbers.Figure));

    private static string Reached(Claim claim, ClaimResult result)
    {
        var date = result.Figures[0];
        var reached = date.Simulated!;
        var when = reached.Missing
            ? ""
            : $" Where it is reached, half do so by {Period.Iso(DateOnly.FromDayNumber((int)Math.Round(reached.Median)))}.";
        var said =
            date.Name is "cleared" ? $"With the number, {ClaimNumbers.Said(claim)}, the backlog is cleared"
            : claim.Scope is Claim.EachOffice ? $"The sum over the offices of the number, {ClaimNumbers.Said(claim)}, is reached"
            : $"{Said(claim with { High = claim.High.Equals(claim.Low) ? claim.High : null })} is reached";
        return $"{said} in {Shares.Words(reached.Reached, reached.Histories)} simulated histories"
            + $"{(date.Period is { } by ? $" by {Period.Iso(by.To)}" : "")}.{when}{Stops(result)}";
    }

    private static string Stops(ClaimResult result)
    {
        var limits = result
            .Figures.Where(f => f.Name.StartsWith(Limit, StringComparison.Ordinal) && f.Name is not "arrests_limit.target")
            .OrderByDescending(f => f.Simulated!.Median)
            .ToList();
        return limits.Count == 0 || limits[0].Simulated!.Missing
            ? ""
            : $" The most frequent limit is {limits[0].Name[Limit.Length..]}, in {IntervalText.OfHundred(limits[0].Simulated!).Said(" of 100 office-weeks")}.";
    }

    private static string Then(string sentence, string reason) => reason.Length == 0 ? sentence : $"{sentence} {reason}";
}
