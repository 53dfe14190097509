using System.Globalization;

namespace Caseload.Cli.Screens;

/// <summary>What a terminal can show. Piped output is 80 columns, without strips, colour and characters beyond ASCII.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Terminal">False if piped: no strip.</param>
/// <param name="Unicode">True if line characters can be shown.</param>
/// <param name="Colour">True if styles may be used.</param>
/// <param name="Dark">True if the ground is known to be dark.</param>
public sealed record Screen(int Width, bool Terminal, bool Unicode, bool Colour, bool Dark)
{
    private const int PipedWidth = 80;

    private const int WidestUsed = 100;

    /// <summary>What a pipe or file gets.</summary>
    public static readonly Screen Piped = new(PipedWidth, false, false, false, false);

    /// <summary>The strip is shown from 72 columns on, on terminals.</summary>
    public bool Strip => Terminal && Width >= 72;

    /// <summary>The range of 5 in 10 is shown from 72 columns on.</summary>
    public bool FiveInTen => Width >= 72;

    /// <summary>Below 50 columns each measure takes two lines.</summary>
    public bool TwoLines => Width < 50;

    public static Screen OfProcess()
    {
        if (Console.IsOutputRedirected)
            return Piped;
        var unicode = Console.OutputEncoding.CodePage is 65001 or 1200 && TerminalNames.Utf8;
        var colour = !TerminalNames.Dumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new(Math.Clamp(Columns(), 20, WidestUsed), true, unicode, colour, TerminalNames.DarkGround);
    }

    private static int Columns()
    {
        try
        {
            if (Console.WindowWidth > 0)
                return Console.WindowWidth;
        }
        catch (IOException)
        {
            // No console to ask: fall through to COLUMNS.
        }
        return
            int.TryParse(
                Environment.GetEnvironmentVariable("COLUMNS"),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var columns
            )
            && columns > 0
            ? columns
            : PipedWidth;
    }
}
