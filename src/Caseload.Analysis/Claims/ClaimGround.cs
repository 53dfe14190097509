using Caseload.Analysis.Headlines;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Claims;

/// <summary>What claims are held against: public records and the rows of data/parameters.csv.</summary>
public sealed record ClaimGround(PublicRecords Records, ClaimRecords Own, ParameterTable Parameters)
{
    /// <summary>The days of a claim that a record may cover; null where it names none.</summary>
    internal static Period? Days(Claim claim)
    {
        if (claim.From is null && claim.To is null)
            return null;
        var from = claim.From ?? claim.To!.Value;
        var to = claim.To is { } last && last < Horizon.LatestStart ? last : Horizon.LatestStart;
        return from > to ? null : new(from, to);
    }

    /// <summary>A row of data/parameters.csv as a figure; nothing where there is no such row.</summary>
    internal IEnumerable<ClaimFigure> Row(string id) =>
        Parameters
            .Rows.Where(r => r.Id.Equals(id, StringComparison.Ordinal))
            .Select(r => new ClaimFigure(r.Description, r.Unit, r.Central, $"data/parameters.csv {r.Id}")
            {
                Low = r.Low < r.High ? r.Low : null,
                High = r.Low < r.High ? r.High : null,
                Period = new(r.AsOf, r.AsOf),
                Judgment = r.Confidence is "low",
            });

    /// <summary>People held on a midnight; null where none is recorded.</summary>
    internal double? Night(DateOnly date)
    {
        var night = date.DayNumber - Records.MidnightFrom.DayNumber;
        return night >= 0 && night < Records.MidnightNational.Length && double.IsFinite(Records.MidnightNational[night])
            ? Records.MidnightNational[night]
            : null;
    }
}
