namespace Caseload.Cli.Commands;

/// <summary>Says which laws were broken; the results are not written.</summary>
internal static class BreachReport
{
    private const int Most = 20;

    public static int Write(IReadOnlyList<string> breaches, Surroundings around)
    {
        foreach (var breach in breaches.Take(Most))
            around.Error.Write(breach + "\n");
        if (breaches.Count > Most)
            around.Error.Write(FormattableString.Invariant($"and {breaches.Count - Most} more\n"));
        around.Error.Write("A law was broken: nothing was written.\n");
        around.Error.Flush();
        return ExitCode.FailedCheck;
    }
}
