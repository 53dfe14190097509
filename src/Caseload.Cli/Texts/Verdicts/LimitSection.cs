using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Report.Words;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>What limits arrests and departures, of 100 office-weeks; the order is the same for every scenario.</summary>
internal static class LimitSection
{
    /// <summary>Name, as listed, as the answer's last sentence.</summary>
    internal static readonly (string Name, string Said, string Sentence)[] Arrests =
    [
        ("officers", "officers", "Officers are the most frequent limit on arrests."),
        ("pool", "people findable", "People findable are the most frequent limit on arrests."),
        ("beds", "beds", "Beds are the most frequent limit on arrests."),
        ("approvals", "approvals", "Approvals are the most frequent limit on arrests."),
        ("target", "target reached", "Most often the target itself is reached."),
    ];

    private static readonly (string Name, string Said)[] Departures =
    [
        ("documents", "documents"),
        ("orders", "orders"),
        ("seats", "seats"),
        ("none", "nothing"),
    ];

    public static IEnumerable<Block> Blocks(Verdict verdict)
    {
        var arrests = Pieces(verdict, "arrests", Arrests.Select(l => (l.Name, l.Said)));
        var departures = Pieces(verdict, "departures", Departures);
        if (arrests.Count + departures.Count == 0)
            yield break;
        yield return new Gap();
        yield return new Paragraph("What limits, of 100 office-weeks (modelled, not observed)");
        if (arrests.Count > 0)
            yield return new Facts("Arrests", arrests);
        if (departures.Count > 0)
            yield return new Facts("Departures", departures);
    }

    private static List<string> Pieces(Verdict verdict, string stage, IEnumerable<(string Name, string Said)> limits) =>
        [
            .. limits
                .Select(limit => (limit.Said, Line: verdict[$"{stage}_limit.{limit.Name}"]))
                .Where(limit => !limit.Line.Interval.Missing)
                .Select(limit => $"{limit.Said} {IntervalText.OfHundred(limit.Line.Interval).Short}{Marks.Of(limit.Line)}"),
        ];
}
