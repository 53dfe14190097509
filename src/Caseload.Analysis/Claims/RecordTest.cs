using Caseload.Model.Records;

namespace Caseload.Analysis.Claims;

/// <summary>Holds a claim against the records: like with like, and where there is no like, what lies nearest.</summary>
internal static class RecordTest
{
    public static IEnumerable<ClaimResult> Of(Claim claim, ClaimGround ground)
    {
        if (claim.Scope is not Claim.Nation || !RecordCheck.All.TryGetValue(claim.Measure, out var check) || IsPaired(claim))
            return [Aside(claim, ground)];
        List<ClaimFigure> figures = [.. Figures(check, claim, ground)];
        if (figures.Count == 0)
            return [Untested.Of(claim)];
        if (check.Beside || claim.NoNumber)
            return [new(ClaimTest.Record, ClaimStatus.NotCheckable, figures, NoNumber(claim, check))];
        if (!check.Same)
            return [new(ClaimTest.Record, ClaimStatus.DifferentDefinition, figures, check.Differs)];
        var compared = Compare(claim, figures, check.Differs);
        return claim.StatedAs.Length > 0 ? [Named(claim, ground), compared] : [compared];
    }

    private static string NoNumber(Claim claim, RecordCheck check) =>
        claim.NoNumber && check.Same ? $"No number was stated. {check.Differs}".TrimEnd() : check.Differs;

    // A claim of another place than the nation: national figures do not test it, and rows of judgment may stand beside it.
    private static ClaimResult Aside(Claim claim, ClaimGround ground) =>
        RecordCheck.All.TryGetValue(claim.Measure, out var check) && check.Beside
            ? new(ClaimTest.Record, ClaimStatus.NotCheckable, [.. Figures(check, claim, ground)], check.Differs)
            : Untested.Of(claim);

    private static ClaimResult Compare(Claim claim, List<ClaimFigure> figures, string reason)
    {
        var first = figures[0] with { Same = true };
        var (status, distance) = Compared.Of(claim.Low, claim.High, first.Low ?? first.Value, first.High ?? first.Value);
        return new(ClaimTest.Record, status, [first, .. figures.Skip(1)], reason) { Distance = distance };
    }

    // The words of the statement name another count than its number is of.
    private static ClaimResult Named(Claim claim, ClaimGround ground) =>
        new(
            ClaimTest.Record,
            ClaimStatus.DifferentDefinition,
            RecordCheck.All.TryGetValue(claim.StatedAs, out var check) ? [.. Figures(check, claim, ground)] : [],
            $"The statement names {ClaimMeasures.Find(claim.StatedAs)?.Counts}; its number counts {ClaimMeasures.Find(claim.Measure)?.Counts}."
        );

    private static IEnumerable<ClaimFigure> Figures(RecordCheck check, Claim claim, ClaimGround ground) =>
        check.Figures(ground, claim, ClaimGround.Days(claim) ?? new(claim.SaidOn, claim.SaidOn));

    /// <summary>A unit such as `points, gradual minus fast` asks for two simulated scenarios, not for a record.</summary>
    public static bool IsPaired(Claim claim) => claim.Unit.Contains(" minus ", StringComparison.Ordinal);
}
