namespace Caseload.Cli.Errors;

/// <summary>Faults that are not the user's input.</summary>
internal static class Faults
{
    /// <summary>With CASELOAD_TRACE=1 a fault ends the program with its stack trace, for those who mend it.</summary>
    public static bool Wanted =>
        string.Equals(Environment.GetEnvironmentVariable("CASELOAD_TRACE"), "1", StringComparison.Ordinal);

    /// <summary>True for what the disk or its permissions cause.</summary>
    public static bool OfDisk(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>The message on one line, without control characters.</summary>
    public static string OneLine(Exception fault) =>
        string.Join(' ', fault.Message.Split((char[])['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
