using Xunit;

namespace Caseload.Web.Tests.Opening;

/// <summary>What a check found, each a line that says where and what.</summary>
internal static class Findings
{
    private const int MostShown = 30;

    public static void None(string what, IEnumerable<string> found)
    {
        var lines = found.ToArray();
        var more = lines.Length > MostShown ? "\n  and more" : "";
        Assert.True(lines.Length == 0, $"{what}: {lines.Length} found\n  {string.Join("\n  ", lines.Take(MostShown))}{more}");
    }
}
