using Spectre.Console;

namespace Caseload.Cli.Screens;

/// <summary>Writes lines: plain text, or with styles where the screen can show them.</summary>
internal static class LineWriter
{
    private const int TealOnLight = 30;

    private const int TealOnDark = 79;

    public static void Write(IEnumerable<Line> lines, TextWriter writer, Screen screen)
    {
        if (screen.Colour)
        {
            Styled(lines, writer, screen);
            return;
        }
        foreach (var line in lines)
            writer.Write(line + "\n");
    }

    private static void Styled(IEnumerable<Line> lines, TextWriter writer, Screen screen)
    {
        var console = AnsiConsole.Create(
            new()
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.EightBit,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = int.MaxValue / 2;
        foreach (var line in lines)
        {
            foreach (var span in line.Spans)
                console.Write(new Text(span.Text, StyleOf(span.Role, screen)));
            writer.Write('\n');
        }
    }

    private static Style StyleOf(Role role, Screen screen) =>
        role switch
        {
            Role.Strong => new(decoration: Decoration.Bold),
            Role.Strip => new(Color.FromInt32(screen.Dark ? TealOnDark : TealOnLight)),
            Role.Dim => new(decoration: Decoration.Dim),
            _ => Style.Plain,
        };
}
