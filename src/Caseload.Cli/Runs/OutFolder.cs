using Caseload.Cli.Options;
using Caseload.Data.Results;

namespace Caseload.Cli.Runs;

/// <summary>Where results go: what was asked for, or `out/NAME` in the current directory.</summary>
internal static class OutFolder
{
    /// <summary>The folder as the user would name it.</summary>
    public static string Named(RunSettings settings, string name) => settings.Out ?? $"out/{name}";

    public static ResultsFolder Begin(RunSettings settings, string name, Surroundings around) =>
        ResultsFolder.Begin(Path.Combine(around.Directory, Named(settings, name)));
}
