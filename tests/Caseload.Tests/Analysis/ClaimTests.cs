using Caseload.Analysis.Claims;
using Caseload.Model.Records;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Analysis;

/// <summary>Tests of claims: like with like, misses kept, and the same whoever speaks.</summary>
public sealed class ClaimTests
{
    [Fact]
    public void Every_row_has_a_status_with_evidence_or_a_reason_and_a_command()
    {
        Assert.Equal(ShippedClaims.All, ShippedClaims.Findings.Select(f => f.Claim));
        Assert.All(
            ShippedClaims.Findings,
            f =>
            {
                Assert.NotEmpty(f.Results);
                Assert.All(f.Results, r => Assert.True(r.Figures.Count > 0 || r.Reason.Length > 0, f.Claim.Id));
                Assert.StartsWith("caseload ", f.Command, StringComparison.Ordinal);
            }
        );
    }

    [Theory]
    [InlineData("target-office-75-2025-01", ClaimStatus.Disputed)]
    [InlineData("target-denied-2025-01", ClaimStatus.Disputed)]
    [InlineData("target-3000-2025-05", ClaimStatus.Disputed)]
    [InlineData("target-not-directed-2025-08", ClaimStatus.Disputed)]
    [InlineData("announced-2025-01-26", ClaimStatus.DifferentDefinition)]
    [InlineData("arrests-1224-june", ClaimStatus.DifferentDefinition)]
    [InlineData("criminal-70-dhs", ClaimStatus.Consistent)]
    [InlineData("no-conviction-65-cato", ClaimStatus.DifferentDefinition)]
    [InlineData("detained-70-no-conviction-trac", ClaimStatus.Consistent)]
    [InlineData("removals-below-2024-trac", ClaimStatus.Consistent)]
    [InlineData("cost-per-removal-dhs", ClaimStatus.NotCheckable)]
    [InlineData("reporting-30-goncalves", ClaimStatus.NotCheckable)]
    [InlineData("fast-deters", ClaimStatus.NotCheckable)]
    [InlineData("judges-to-clear-crs", ClaimStatus.NotReached)]
    public void A_shipped_claim_has_its_status(string id, ClaimStatus status) =>
        Assert.Equal(status, ShippedClaims.Of(id).Status);

    [Fact]
    public void Seventy_five_in_each_office_is_not_1200_to_1500()
    {
        foreach (var id in (string[])["target-range-2025-01", "target-office-75-2025-01"])
        {
            var parts = ShippedClaims.Of(id).Results.Single(r => r.Test == ClaimTest.Arithmetic);
            Assert.Equal(ClaimStatus.InconsistentWithItsParts, parts.Status);
            Assert.Equal(1875, parts.Figures[1].Value);
            Assert.Equal((1200, 1500), (parts.Figures[2].Low, parts.Figures[2].High));
        }
        Claim[] agree = [.. ShippedClaims.All.Select(c => c.Scope is Claim.EachOffice ? c with { Low = 50, High = 55 } : c)];
        var sum = ClaimLedger.Of(agree, agree, ShippedClaims.Ground, null).First(f => f.Claim.Scope is Claim.EachOffice);
        Assert.Equal(ClaimStatus.Consistent, sum.Results.Single(r => r.Test == ClaimTest.Arithmetic).Status);
    }

    [Fact]
    public void A_count_by_another_name_is_held_against_both()
    {
        var june = ShippedClaims.Of("arrests-1224-june");
        Assert.Equal([ClaimStatus.DifferentDefinition, ClaimStatus.Consistent], june.Results.Select(r => r.Status));
        Assert.Equal(1223, june.Results[1].Figures[0].Value, 1.0);
        Assert.Equal(1008, june.Results[0].Figures[0].Value, 1.0);
    }

    [Fact]
    public void The_recorded_week_stands_beside_what_was_announced()
    {
        var figures = ShippedClaims.Of("announced-2025-01-26").Results.Single().Figures;
        Assert.Equal([817.0, 992.0], figures.Select(f => Math.Round(f.Value)));
        Assert.DoesNotContain(figures, f => f.Same);
    }

    [Theory]
    [InlineData(0, ClaimStatus.NotReached)]
    [InlineData(7, ClaimStatus.NotReached)]
    [InlineData(8, ClaimStatus.Consistent)]
    [InlineData(16, ClaimStatus.Consistent)]
    public void A_target_is_reached_where_half_of_the_histories_reach_it(int reached, ClaimStatus status)
    {
        var target = ShippedClaims.All.Single(c => c.Id is "target-3000-2025-05");
        var finding = ClaimLedger.Of(ShippedClaims.All, [target], ShippedClaims.Ground, ShippedClaims.MadeUp(reached))[0];
        var result = finding.Results.Single(r => r.Test == ClaimTest.Feasibility);
        Assert.Equal((status, reached), (result.Status, result.Figures[0].Simulated!.Reached));
        Assert.Equal("caseload run target-1200 --runs 16 --set target.national=2025-05-21:3000", finding.Command);
    }

    [Fact]
    public void Without_histories_what_takes_them_is_left_out_and_the_rest_is_the_same()
    {
        var still = ClaimLedger.Of(ShippedClaims.All, ShippedClaims.All, ShippedClaims.Ground, null);
        var left = ShippedClaims.All.Select(c => c.Id).Except(still.Select(f => f.Claim.Id), StringComparer.Ordinal);
        Assert.Equal(["detention-100000-beds", "judges-to-clear-crs", "fast-deters"], left);
    }

    [Fact]
    public void Who_speaks_and_whom_it_serves_change_no_result()
    {
        Claim[] swapped =
        [
            .. ShippedClaims.All.Select(c =>
                c with
                {
                    SaidBy = $"the other side of {c.SaidBy}",
                    Serves = c.Serves switch
                    {
                        Serves.More => Serves.Less,
                        Serves.Less => Serves.More,
                        _ => Serves.Neither,
                    },
                }
            ),
        ];
        var findings = ClaimLedger.Of(swapped, swapped, ShippedClaims.Ground, ShippedClaims.MadeUp(0));
        Assert.Equal(ShippedClaims.Findings.Select(f => f.Status), findings.Select(f => f.Status));
        Assert.Equal(
            ShippedClaims.Findings.SelectMany(f => f.Results.SelectMany(r => r.Figures.Select(x => x.Value))),
            findings.SelectMany(f => f.Results.SelectMany(r => r.Figures.Select(x => x.Value)))
        );
    }

    [Fact]
    public void A_number_with_the_sign_turned_gets_the_mirror_status() =>
        Gen.Select(Gen.Double[-100, 100], Gen.Double[0, 50], Gen.Double[-100, 100], Gen.Double[0, 50])
            .Sample(
                (low, width, record, range) =>
                {
                    var (status, distance) = Compared.Of(low, low + width, record, record + range);
                    var (mirror, back) = Compared.Of(-low - width, -low, -record - range, -record);
                    Assert.Equal(Turned(status), mirror);
                    Assert.Equal(-distance!.Value, back!.Value, 9);
                }
            );

    private static ClaimStatus Turned(ClaimStatus status) =>
        status switch
        {
            ClaimStatus.AboveRecord => ClaimStatus.BelowRecord,
            ClaimStatus.BelowRecord => ClaimStatus.AboveRecord,
            _ => status,
        };

    [Fact]
    public void Every_measure_has_a_test_or_a_reason()
    {
        foreach (var measure in ClaimMeasures.All)
        {
            var claim = ShippedClaims.All[6] with
            {
                Id = "new",
                Measure = measure.Name,
                Unit = measure.Units[0],
                Kind = ClaimKind.Count,
            };
            var result = ClaimLedger.Of([claim], [claim], ShippedClaims.Ground, null).Single().Results[0];
            Assert.True(result.Figures.Count > 0 || result.Reason.Length > 0, measure.Name);
        }
    }
}
