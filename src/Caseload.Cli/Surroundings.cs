using System.Text;
using Caseload.Cli.Screens;

namespace Caseload.Cli;

/// <summary>All that the program takes from outside: where it writes, what the terminal can do, where it stands, its data.</summary>
public sealed record Surroundings
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>What standard output can show.</summary>
    public required Screen Screen { get; init; }

    /// <summary>True if standard error is a terminal: progress is shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The current directory: results are written below it.</summary>
    public required string Directory { get; init; }

    /// <summary>The folder that holds `data/` and `scenarios/`; null to look for it.</summary>
    public string? Home { get; init; }

    /// <summary>What day it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Ends the work from outside (tests); signals end it too.</summary>
    public CancellationToken Ended { get; init; }

    /// <summary>The surroundings of this process.</summary>
    public static Surroundings OfProcess() =>
        new()
        {
            Out = OperatingSystem.IsWindows() ? Console.Out : Plain("standard output", Console.OpenStandardOutput()),
            Error = OperatingSystem.IsWindows() ? Console.Error : Plain("standard error", Console.OpenStandardError()),
            Screen = Screen.OfProcess(),
            ErrorIsTerminal = !Console.IsErrorRedirected && !TerminalNames.Dumb,
            Directory = System.IO.Directory.GetCurrentDirectory(),
        };

    /// <summary>The stream itself: the console's own writers send control codes to any terminal, also to one that wants none.</summary>
    private static StreamWriter Plain(string name, Stream stream) =>
        new(new NamedStream(name, stream), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
