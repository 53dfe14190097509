using System.Globalization;
using Caseload.Data.Errors;
using Caseload.Model.Recording;

namespace Caseload.Cli.Options;

/// <summary>Reads the value of an option; what cannot be read is told with what was expected.</summary>
internal static class Values
{
    private static readonly string[] VaryNames = ["both", "parameters", "chance"];

    public static int Whole(string option, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw Refused(option, text, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));

    /// <summary>0 to 18446744073709551615; 0 is a seed like any other.</summary>
    public static ulong Seed(string text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Refused("--seed", text, "a whole number from 0 to 18446744073709551615");

    public static Vary Vary(string text) =>
        Array.IndexOf(VaryNames, text) switch
        {
            0 => Model.Recording.Vary.Both,
            1 => Model.Recording.Vary.Parameters,
            2 => Model.Recording.Vary.Chance,
            _ => throw Refused("--vary", text, string.Join(", ", VaryNames), NearestName.IfClose(text, VaryNames)),
        };

    public static int Keep(string text) =>
        text switch
        {
            "all" => int.MaxValue,
            "none" => 0,
            _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                ? value
                : throw Refused("--keep-runs", text, "a whole number, all or none"),
        };

    public static string Folder(string text) =>
        text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal) ? text : throw Refused("--out", text, "a folder");

    private static UserError Refused(string option, string text, string expected, string? nearest = null) =>
        new($"{option} has the value '{text}'", expected, nearest);
}
