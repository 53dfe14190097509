using System.Diagnostics.CodeAnalysis;

namespace Caseload.Cli.Errors;

/// <summary>A signal ended the work before it was done.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Not an error")]
[SuppressMessage("Design", "CA1032", Justification = "Always has an exit code")]
[SuppressMessage("Design", "CA1064", Justification = "Caught in this house alone")]
[SuppressMessage("Design", "MA0058", Justification = "Not an error")]
internal sealed class EndedBySignal(int exitCode, string left) : Exception("Ended by a signal.")
{
    /// <summary>What is left behind, for people.</summary>
    public string Left { get; } = left;

    public int ExitCode { get; } = exitCode;
}
