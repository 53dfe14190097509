namespace Caseload.Cli;

/// <summary>How the program ends.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>A fault of the program or of the disk.</summary>
    public const int Fault = 1;

    /// <summary>Bad input or usage.</summary>
    public const int BadInput = 2;

    /// <summary>`--check` found a law that was broken.</summary>
    public const int FailedCheck = 3;

    /// <summary>Ended by SIGHUP: the terminal is gone.</summary>
    public const int HungUp = 129;

    /// <summary>Ended by SIGINT.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by SIGTERM.</summary>
    public const int Terminated = 143;
}
