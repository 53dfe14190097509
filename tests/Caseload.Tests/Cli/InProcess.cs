using System.Globalization;
using Caseload.Cli;
using Caseload.Cli.Screens;
using Caseload.Tests.Data;
using Xunit;

namespace Caseload.Tests.Cli;

/// <summary>What the program said and how it ended.</summary>
internal sealed record Ended(int Code, string Out, string Error)
{
    /// <summary>The one line of an error.</summary>
    public string ErrorLine
    {
        get
        {
            Assert.EndsWith("\n", Error, StringComparison.Ordinal);
            Assert.Equal(1, Error.Count(c => c == '\n'));
            return Error.TrimEnd('\n');
        }
    }
}

/// <summary>The entry point called as a function.</summary>
internal static class InProcess
{
    /// <summary>Days enough for a week and a month.</summary>
    public static readonly string[] Short = ["--to", "2025-03-31", "--threads", "1"];

    public static Ended Run(string? folder, params string[] arguments) => Run(folder, Screen.Piped, default, arguments);

    public static Ended Run(string? folder, Screen screen, CancellationToken ended, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = Entry.Run(
            arguments,
            new()
            {
                Out = output,
                Error = error,
                Screen = screen,
                Directory = folder ?? "/nonexistent",
                Home = RepositoryPaths.Root,
                Ended = ended,
            }
        );
        return new(code, output.ToString(), error.ToString());
    }
}
