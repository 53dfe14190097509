using System.Text;
using Caseload.Charts.Maps;
using Caseload.Cli.Inputs;
using Caseload.Data.Maps;
using Caseload.Data.Results;
using Caseload.Report;
using Caseload.Report.Figures;
using Caseload.Report.Pages;

namespace Caseload.Cli.Reports;

/// <summary>Writes `report.html` into a results folder.</summary>
internal static class ReportFile
{
    public const string Name = "report.html";

    public static void Write(ResultsFolder folder, ReportPage page) =>
        File.WriteAllText(folder.At(Name), PageWriter.Write(page), new UTF8Encoding(false));

    /// <summary>The shapes of the AORs with the places of their circles.</summary>
    public static MapOutline Outline(Home home) =>
        MapOutline.Of(
            AreaOutlineReader.Read(Path.Combine(home.Data, "maps", "aor_albers.topojson")).Areas,
            (int)Charts.ChartWidth.Wide,
            OfficePlaces.Nudges,
            OfficePlaces.Column,
            OfficePlaces.Insets
        );

    /// <summary>What a manifest holds that is not clock, path or thread count.</summary>
    public static IReadOnlyList<(string Name, string Hash)> Hashes(Manifest manifest) =>
        [
            .. manifest.Scenarios.Select(s => ($"scenario {s.Name}", s.Sha256)),
            ("parameters", manifest.ParametersSha256),
            ("records", manifest.DataSha256),
        ];
}
