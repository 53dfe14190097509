using Caseload.Model.Recording;

namespace Caseload.Cli.Texts;

/// <summary>What a simulated history is, and what a range over histories holds.</summary>
internal static class HistoryText
{
    private const int Enough = 100;

    /// <summary>By what differs between histories.</summary>
    public static string Of(Vary vary) =>
        vary switch
        {
            Vary.Chance =>
                "A simulated history is one run of the system with its own draw of chance; what is uncertain stands at its central "
                    + "value. The bands hold chance alone.",
            Vary.Parameters =>
                "A simulated history is one run of the system with its own draw of what is uncertain; chance is the same in each. "
                    + "The bands hold what the model knows to be uncertain; they hold neither chance nor what the model leaves out.",
            _ =>
                "A simulated history is one run of the system with its own draw of what is uncertain and of chance. The bands hold "
                    + "what the model knows to be uncertain; they do not hold what it leaves out.",
        };

    /// <summary>A caution where there are few histories; null where there are enough for 9 in 10.</summary>
    public static string? Few(int histories) =>
        histories switch
        {
            1 => "One history gives no interval: all quantiles are equal.",
            < Enough => "With fewer than 100 histories the ends of 9 in 10 rest on very few: more may move them.",
            _ => null,
        };
}
