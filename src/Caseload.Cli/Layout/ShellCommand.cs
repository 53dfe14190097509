using Caseload.Cli.Screens;

namespace Caseload.Cli.Layout;

/// <summary>A command for a shell: where it is broken a backslash ends the line, so that it can be copied as it stands.</summary>
internal sealed record ShellCommand(string Label, string Command) : Block
{
    private const string Goes = " \\";

    public override IEnumerable<Line> Lines(Screen screen)
    {
        var indent = screen.TwoLines ? 2 : Facts.LabelWidth;
        List<string> lines = [.. Wrap.Pieces(Words(), " ", screen.Width - indent)];
        if (lines.Count > 1)
            lines = [.. Wrap.Pieces(Words(), " ", screen.Width - indent - Goes.Length)];
        for (var i = 0; i < lines.Count - 1; i++)
            lines[i] += Goes;
        return screen.TwoLines
            ? [new Line(Label), .. lines.Select(line => new Line("  " + line))]
            : lines.Select((line, i) => new Line((i == 0 ? Label : "").PadRight(indent) + line));
    }

    /// <summary>Broken at spaces outside quotes.</summary>
    private IEnumerable<string> Words()
    {
        var (start, quoted) = (0, false);
        for (var i = 0; i < Command.Length; i++)
        {
            if (Command[i] == '\'' && (i == 0 || Command[i - 1] != '\\'))
                quoted = !quoted;
            if (Command[i] != ' ' || quoted)
                continue;
            yield return Command[start..i];
            start = i + 1;
        }
        yield return Command[start..];
    }
}
