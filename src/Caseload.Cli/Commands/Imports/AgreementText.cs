using System.Globalization;
using System.Text;
using Caseload.Analysis.Imports;

namespace Caseload.Cli.Commands.Imports;

/// <summary>An agreement in a few lines: how many figures were compared, the sums, the largest differences.</summary>
internal static class AgreementText
{
    private const int Shown = 3;

    public static void Write(StringBuilder text, string name, string other, Agreement agreement)
    {
        if (agreement.Pairs.Count == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {name}: nothing to compare with {other}\n");
            return;
        }
        text.Append(
            CultureInfo.InvariantCulture,
            $"  {name}: {agreement.Pairs.Count} figures compared with {other}, {agreement.Equal} equal\n"
        );
        foreach (var pair in agreement.Differing.Take(Shown))
            text.Append("    ").Append(Pair(pair)).Append('\n');
        if (agreement.Differing.Count > Shown)
            text.Append(CultureInfo.InvariantCulture, $"    and {agreement.Differing.Count - Shown} smaller differences\n");
    }

    /// <summary>A figure of both sources with its difference.</summary>
    public static string Pair(FigurePair pair)
    {
        var share =
            pair.Theirs == 0
                ? ""
                : $" ({(pair.Difference / pair.Theirs).ToString("+0.0%;-0.0%;0.0%", CultureInfo.InvariantCulture)})";
        return $"{pair.Key}: {Number(pair.Ours)} imported, {Number(pair.Theirs)} there, {pair.Difference.ToString("+#,0.##;-#,0.##;0", CultureInfo.InvariantCulture)}{share}";
    }

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
