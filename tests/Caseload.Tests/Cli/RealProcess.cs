using System.Diagnostics;

namespace Caseload.Tests.Cli;

/// <summary>The program as a process of its own.</summary>
internal static class RealProcess
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "caseload.dll");

    public static Process Start(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        params IEnumerable<string> arguments
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static Ended Run(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        using var process = Start(folder, environment, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
