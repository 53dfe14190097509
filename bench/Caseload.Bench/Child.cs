using System.Diagnostics;

namespace Caseload.Bench;

/// <summary>A program that was run to its end.</summary>
/// <param name="PeakMegabytes">Peak of its resident memory, in units of 1,000,000 bytes.</param>
internal sealed record Child(double Seconds, double ProcessorSeconds, double PeakMegabytes)
{
    /// <summary>Runs `./caseload`, which builds the program first where it is stale and then becomes it.</summary>
    public static Child Caseload(Checkout checkout, params IReadOnlyList<string> arguments) =>
        Run(checkout.PathOf("caseload"), arguments);

    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static Child Run(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var (peak, work) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(2))
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                work = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It ended between the two lines.
            }
        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new(seconds, work.TotalSeconds, peak / 1e6)
            : throw new InvalidOperationException($"{program} ended with code {process.ExitCode}.");
    }
}
