using System.Text.RegularExpressions;
using Xunit;

namespace Caseload.Tests.Repository;

/// <summary>Links between the pages lead to files that exist.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void NoLinkIsDead()
    {
        var dead =
            from page in Checkout.Files(".", "*.md")
            from link in Link().Matches(Checkout.Read(page)).Select(m => m.Groups["target"].Value)
            where !link.Contains("://", StringComparison.Ordinal)
            let target = Checkout.PathOf(Path.Combine(Path.GetDirectoryName(page)!, link.Split('#')[0]))
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{page}: {link}";
        Assert.Empty(dead);
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s][^)\s]*)\)")]
    private static partial Regex Link();
}
