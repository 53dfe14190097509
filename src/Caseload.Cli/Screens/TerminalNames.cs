namespace Caseload.Cli.Screens;

/// <summary>What the environment says about the terminal.</summary>
internal static class TerminalNames
{
    /// <summary>True for a terminal without control codes.</summary>
    public static bool Dumb => string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);

    /// <summary>True if the shell's character set is UTF-8 (always so on Windows, where the console itself tells).</summary>
    public static bool Utf8 =>
        OperatingSystem.IsWindows()
        || new[] { "LC_ALL", "LC_CTYPE", "LANG" }
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value))
            is { } set
            && set.Replace("-", "", StringComparison.Ordinal).Contains("utf8", StringComparison.OrdinalIgnoreCase);

    /// <summary>True if COLORFGBG names a dark ground.</summary>
    public static bool DarkGround
    {
        get
        {
            var ground = Environment.GetEnvironmentVariable("COLORFGBG")?.Split(';')[^1];
            return ground is "0" or "1" or "2" or "3" or "4" or "5" or "6" or "8";
        }
    }
}
