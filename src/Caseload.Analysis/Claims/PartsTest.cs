using Caseload.Model.Records;

namespace Caseload.Analysis.Claims;

/// <summary>Adds up the parts that a speaker named on a day and holds them against the whole that was named with them.</summary>
internal static class PartsTest
{
    public static ClaimResult? Of(Claim claim, IReadOnlyList<Claim> all)
    {
        if (claim.Kind != ClaimKind.Target)
            return null;
        var parts = claim.Scope is Claim.EachOffice ? claim : all.FirstOrDefault(c => Together(c, claim, Claim.EachOffice));
        var whole = claim.Scope is Claim.Nation ? claim : all.FirstOrDefault(c => Together(c, claim, Claim.Nation));
        if (parts is null || whole is null || parts.NoNumber || whole.NoNumber)
            return null;
        var least = Office.Count * (parts.Low ?? double.NegativeInfinity);
        var most = Office.Count * (parts.High ?? double.PositiveInfinity);
        var agree = (whole.Low is not { } low || most >= low) && (whole.High is not { } high || least <= high);
        return new(
            ClaimTest.Arithmetic,
            agree ? ClaimStatus.Consistent : ClaimStatus.InconsistentWithItsParts,
            [
                Figure("Each office", parts, 1),
                Figure($"{Office.Count} offices together", parts, Office.Count),
                Figure("The whole, as stated", whole, 1),
            ],
            ""
        );
    }

    private static bool Together(Claim one, Claim other, string scope) =>
        one.Scope.Equals(scope, StringComparison.Ordinal)
        && one.Kind == other.Kind
        && one.Measure.Equals(other.Measure, StringComparison.Ordinal)
        && one.Unit.Equals(other.Unit, StringComparison.Ordinal)
        && one.SaidOn == other.SaidOn
        && one.SaidBy.Equals(other.SaidBy, StringComparison.Ordinal);

    private static ClaimFigure Figure(string what, Claim claim, double times)
    {
        var (low, high) = (times * claim.Low, times * claim.High);
        return new(what, claim.Unit, low.Equals(high) ? low!.Value : double.NaN, $"claim {claim.Id}")
        {
            Low = low.Equals(high) ? null : low,
            High = low.Equals(high) ? null : high,
        };
    }
}
