namespace Caseload.Analysis.Claims;

/// <summary>
/// A number said against a number recorded. Two releases of one record differ by up to a twentieth, so nothing closer is told
/// apart. Who said it and whom it serves is not among what it is given.
/// </summary>
public static class Compared
{
    /// <summary>The distance from which a number is above or below a record.</summary>
    public const double Tolerance = 0.05;

    /// <summary>Compares the bounds of a claim, one of which may be open, with a record or the range it lies in.</summary>
    public static (ClaimStatus Status, double? Distance) Of(double? low, double? high, double least, double most)
    {
        if ((low is null && high is null) || !double.IsFinite(least) || !double.IsFinite(most))
            return (ClaimStatus.NotCheckable, null);
        if (low > most)
            return Far(low.Value, most, ClaimStatus.AboveRecord);
        if (high < least)
            return Far(high.Value, least, ClaimStatus.BelowRecord);
        return (ClaimStatus.Consistent, 0);
    }

    private static (ClaimStatus, double?) Far(double said, double recorded, ClaimStatus side)
    {
        var off = said - recorded;
        var distance = recorded == 0 ? Math.CopySign(double.PositiveInfinity, off) : off / Math.Abs(recorded);
        return (Math.Abs(distance) <= Tolerance ? ClaimStatus.Consistent : side, distance);
    }
}
