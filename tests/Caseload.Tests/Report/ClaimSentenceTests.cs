using Caseload.Analysis.Claims;
using Caseload.Model.Records;
using Caseload.Report.Claims;
using Caseload.Report.Sections;
using Caseload.Tests.Analysis;
using Caseload.Tests.Words;
using Xunit;

namespace Caseload.Tests.Report;

/// <summary>The same words for every side.</summary>
public sealed class ClaimSentenceTests
{
    [Theory]
    [InlineData(Serves.More, 400, Serves.Less, 160)]
    [InlineData(Serves.Less, 1000, Serves.Neither, 60)]
    public void Swapped_speakers_and_signs_give_the_mirror_sentence(Serves one, double above, Serves other, double below)
    {
        var high = Sentence("one side", one, above);
        var low = Sentence("the other side", other, below);
        Assert.Contains(" is above the record by ", high, StringComparison.Ordinal);
        Assert.Equal(Plain(high, above), Plain(low, below).Replace(" below ", " above ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_turns_on_no_speaker_and_no_side()
    {
        foreach (var finding in ShippedClaims.Findings)
        foreach (var result in finding.Results)
        {
            var other = finding.Claim with { SaidBy = "nobody at all", Serves = Serves.Neither };
            Assert.Equal(ClaimSentences.Of(finding.Claim, result), ClaimSentences.Of(other, result));
        }
    }

    [Fact]
    public void The_words_of_the_ledger_take_no_side()
    {
        foreach (var finding in ShippedClaims.Findings)
        foreach (var result in finding.Results.Where(r => r.Test != ClaimTest.Pair && finding.Claim.Kind != ClaimKind.Count))
            BannedWords.NoneIn(ClaimSentences.Of(finding.Claim, result));
        BannedWords.NoneIn(string.Join(' ', ClaimStatusWords.All.Select(s => s.Meaning())));
    }

    [Fact]
    public void Counts_add_up_by_status_and_by_side()
    {
        var rows = ClaimCounts.Rows(ShippedClaims.Findings);
        Assert.Equal(ShippedClaims.All.Count, rows[^1].Counts[^1]);
        Assert.All(rows, r => Assert.Equal(r.Counts[^1], r.Counts.Take(3).Sum()));
        for (var c = 0; c < 4; c++)
            Assert.Equal(rows[^1].Counts[c], rows.SkipLast(1).Sum(r => r.Counts[c]));
    }

    [Fact]
    public void A_report_without_a_target_counts_claims_and_lists_none()
    {
        Assert.Single(ClaimsSection.Of(ShippedClaims.Findings, target: false).Tables);
        var listed = ClaimsSection.Of(ShippedClaims.Findings, target: true).Tables[1];
        Assert.Contains(listed.Rows, r => r[0].Shown is "announced-2025-01-26");
        Assert.DoesNotContain(listed.Rows, r => r[0].Shown.StartsWith("cost", StringComparison.Ordinal));
    }

    private static string Sentence(string speaker, Serves serves, double number)
    {
        var claim = ShippedClaims.All.Single(c => c.Id is "baseline-few-hundred") with
        {
            SaidBy = speaker,
            Serves = serves,
            Low = number,
            High = number,
        };
        var finding = ClaimLedger.Of([claim], [claim], ShippedClaims.Ground, null)[0];
        return ClaimSentences.Of(claim, finding.Results[0]);
    }

    // The numbers differ; all else must not.
    private static string Plain(string sentence, double number) =>
        System.Text.RegularExpressions.Regex.Replace(
            sentence.Replace($"{number:#,0}", "N", StringComparison.Ordinal),
            "by [0-9,]+%",
            "by P%"
        );
}
