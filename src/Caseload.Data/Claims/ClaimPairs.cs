using Caseload.Data.Errors;
using Caseload.Model.Records;

namespace Caseload.Data.Claims;

/// <summary>Claims that dispute each other name each other.</summary>
internal static class ClaimPairs
{
    /// <param name="claims">In file order.</param>
    /// <param name="places">Where the pair of each stands.</param>
    public static void Check(IReadOnlyList<Claim> claims, IReadOnlyList<Place> places)
    {
        var byId = claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            foreach (var other in claim.Pair)
            {
                if (other.Equals(claim.Id, StringComparison.Ordinal))
                    throw new UserError("a claim is paired with itself", "the id of another claim", place: places[i]);
                if (!byId.TryGetValue(other, out var paired))
                    throw new UserError(
                        $"the claim {Shown.Quoted(other)} is unknown",
                        "the id of another claim",
                        NearestName.IfClose(other, byId.Keys),
                        places[i]
                    );
                if (!paired.Pair.Contains(claim.Id, StringComparer.Ordinal))
                    throw new UserError(
                        $"{claim.Id} is paired with {other}, and {other} not with it",
                        "pairs that name each other",
                        place: places[i]
                    );
            }
            if (claim.Pair.Distinct(StringComparer.Ordinal).Count() < claim.Pair.Count)
                throw new UserError("a claim is named twice in a pair", "each id once", place: places[i]);
        }
    }
}
