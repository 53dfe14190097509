using System.Globalization;
using Caseload.Cli.Options;
using Caseload.Model.Recording;

namespace Caseload.Cli.Runs;

/// <summary>The command that makes the same results again: what differs from the defaults, in a fixed order.</summary>
internal static class RemakeText
{
    public static string Of(string command, IReadOnlyList<string> scenarios, RunSettings settings)
    {
        List<string> words = ["caseload", command, .. scenarios];
        if (settings.Runs != RunSettings.DefaultRuns)
            words.AddRange(["--runs", settings.Runs.ToString(CultureInfo.InvariantCulture)]);
        if (settings.Seed != RunSettings.DefaultSeed)
            words.AddRange(["--seed", settings.Seed.ToString(CultureInfo.InvariantCulture)]);
        if (settings.Overrides.From is { } from)
            words.AddRange(["--from", from]);
        if (settings.Overrides.To is { } to)
            words.AddRange(["--to", to]);
        foreach (var set in settings.Overrides.Set)
            words.AddRange(["--set", set]);
        if (settings.Vary != Vary.Both)
            words.AddRange(["--vary", Name(settings.Vary)]);
        if (settings.Prior)
            words.Add("--prior");
        if (settings.KeepRuns != RunSettings.DefaultKeep)
            words.AddRange(["--keep-runs", Keep(settings.KeepRuns)]);
        return string.Join(' ', words.Select(Quoted));
    }

    /// <summary>As on the command line.</summary>
    public static string Name(Vary vary) =>
        vary switch
        {
            Vary.Parameters => "parameters",
            Vary.Chance => "chance",
            _ => "both",
        };

    private static string Keep(int runs) =>
        runs switch
        {
            0 => "none",
            int.MaxValue => "all",
            _ => runs.ToString(CultureInfo.InvariantCulture),
        };

    private static string Quoted(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || "-_./:=,@+".Contains(c, StringComparison.Ordinal))
            ? word
            : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
