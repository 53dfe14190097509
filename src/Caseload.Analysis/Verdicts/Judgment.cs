using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;

namespace Caseload.Analysis.Verdicts;

/// <summary>
/// How arrests depend on the one judgment about targets: the share of a shortfall that officers' time follows
/// (`target.pressure.follow_share`). Its first histories are run again with the share at 0, paired.
/// </summary>
/// <param name="Histories">How many were run again.</param>
/// <param name="Drawn">Arrests a day over the last months as drawn, in the histories that were run again.</param>
/// <param name="Without">Arrests a day over the last months with the share at 0.</param>
/// <param name="Difference">Arrests a day as drawn, less those with the share at 0.</param>
public sealed record Judgment(int Histories, Interval Drawn, Interval Without, Interval Difference)
{
    public const string Parameter = "target.pressure.follow_share";

    /// <summary>The headline that is compared.</summary>
    public const string Headline = "arrests.period";

    /// <summary>How many histories are run again: enough for a range of 9 in 10, a fifth of the default ensemble.</summary>
    public static int HistoriesOf(int runs) => Math.Min(runs, 40);

    public static Judgment Of(HeadlineTable drawn, HeadlineTable pinned)
    {
        var without = pinned.Column(Headline);
        var with = drawn.Column(Headline, without.Length);
        return new(without.Length, Interval.Of(with), Interval.Of(without), Interval.Of([.. with.Zip(without, (a, b) => a - b)]));
    }
}

/// <summary>
/// How much of the difference in arrests between two scenarios rests on that judgment: the same pairs, as drawn and with
/// the share at 0 in both.
/// </summary>
public sealed record JudgmentInDifference(int Histories, Interval AsDrawn, Interval Pinned, Interval OnJudgment)
{
    public static JudgmentInDifference Of(HeadlineTable a, HeadlineTable b, HeadlineTable pinnedA, HeadlineTable pinnedB)
    {
        double[] pinned = [.. pinnedB.Column(Judgment.Headline).Zip(pinnedA.Column(Judgment.Headline), (x, y) => x - y)];
        var runs = pinned.Length;
        double[] drawn = [.. b.Column(Judgment.Headline, runs).Zip(a.Column(Judgment.Headline, runs), (x, y) => x - y)];
        return new(runs, Interval.Of(drawn), Interval.Of(pinned), Interval.Of([.. drawn.Zip(pinned, (x, y) => x - y)]));
    }
}
