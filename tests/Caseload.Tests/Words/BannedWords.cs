using System.Text.RegularExpressions;
using Xunit;

namespace Caseload.Tests.Words;

/// <summary>Words that do not stand in the product's own text, wherever it is shown.</summary>
internal static class BannedWords
{
    private const string List =
        "likely|certain|expect(s|ed)? on|will|confidence interval|error margin|significant(ly)?|illegals?|invaders?|invasion|criminals|"
        + "sanctuary|catch and release|flood|surge|crackdown|raids?|round-?ups?|kidnap\\w*|disappear\\w*|terror|undesirable|victims?|"
        + "success|failure|fails?|achieve\\w*|unfortunately|merely|staggering|skyrocket\\w*|plunge\\w*|record-breaking|oops|we|deportations?(?! (officers?|data project))|"
        + "illegal aliens?|concentration camps?|mass deportation machine|(only|just|as much as) [0-9]";

    public static void NoneIn(string text) =>
        Assert.Empty(
            Regex
                .Matches(text, $@"\b({List})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)
                .Select(m => text[Math.Max(0, m.Index - 40)..Math.Min(text.Length, m.Index + 40)])
        );
}
