using Caseload.Cli.Layout;
using Caseload.Cli.Screens;

namespace Caseload.Cli.Lists;

/// <summary>Names with one line each; on a terminal a long line is broken with an indent, in a pipe it is whole.</summary>
internal static class Listing
{
    private const int LeastText = 30;

    public static IEnumerable<Line> Lines(IReadOnlyList<(string Name, string Text)> entries, Screen screen)
    {
        var column = entries.Count == 0 ? 0 : entries.Max(e => e.Name.Length) + 2;
        var beside = !screen.Terminal || screen.Width - column >= LeastText;
        foreach (var (name, text) in entries)
        {
            if (!screen.Terminal)
            {
                yield return new(text.Length == 0 ? name : name.PadRight(column) + text);
                continue;
            }
            if (!beside)
                yield return new(name, Role.Strong);
            var indent = beside ? column : 2;
            var first = beside;
            foreach (var line in Wrap.Words(text, screen.Width - indent))
            {
                yield return new([new((first ? name : "").PadRight(indent), Role.Strong), new(line)]);
                first = false;
            }
        }
    }
}
