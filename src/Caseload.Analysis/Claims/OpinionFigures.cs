using Caseload.Analysis.Headlines;
using Caseload.Model.Records;

namespace Caseload.Analysis.Claims;

/// <summary>Recorded readings of opinion: what a pollster published, and how an average moved.</summary>
internal static class OpinionFigures
{
    private const string File = "data/series/opinion_immigration.csv";
    private const string Average = "Silver Bulletin average";

    /// <summary>Answers to one question that were published between the first day of a claim and the day it was made.</summary>
    public static IEnumerable<ClaimFigure> Approve(ClaimGround ground, Claim claim, string question) =>
        ground
            .Own.Polls.Where(p => p.Approve is not null && p.Question.Equals(question, StringComparison.Ordinal))
            .Where(p => p.Date >= (claim.From ?? claim.SaidOn) && p.Date <= claim.SaidOn)
            .Select(p => new ClaimFigure($"{p.Pollster}, \u201c{p.Question}\u201d", "share", p.Approve!.Value, File)
            {
                Period = new(p.Date, p.Date),
            });

    /// <summary>Last reading of the average within the days, less the first.</summary>
    public static IEnumerable<ClaimFigure> NetChange(ClaimGround ground, Period days)
    {
        PollReading[] read =
        [
            .. ground.Own.Polls.Where(p =>
                p.Pollster is Average && p.Net is not null && p.Date >= days.From && p.Date <= days.To
            ),
        ];
        if (read.Length < 2)
            return [];
        return
        [
            new(
                "Change of the average of polls, last reading less first",
                "points",
                read[^1].Net!.Value - read[0].Net!.Value,
                File
            )
            {
                Period = new(read[0].Date, read[^1].Date),
            },
        ];
    }
}
