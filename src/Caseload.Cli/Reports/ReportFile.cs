using System.Text;
using Caseload.Analysis.Observed;
using Caseload.Charts.Maps;
using Caseload.Charts.Png;
using Caseload.Charts.Svg;
using Caseload.Cli.Inputs;
using Caseload.Data.Forecasts;
using Caseload.Data.Maps;
using Caseload.Data.Results;
using Caseload.Model.Scenarios;
using Caseload.Report;
using Caseload.Report.Figures;
using Caseload.Report.Pages;

namespace Caseload.Cli.Reports;

/// <summary>Writes `report.html` into a results folder.</summary>
internal static class ReportFile
{
    public const string Name = "report.html";

    /// <param name="folder">Where.</param>
    /// <param name="page">The report.</param>
    /// <param name="pictures">True if its charts are written as files too.</param>
    public static void Write(ResultsFolder folder, ReportPage page, bool pictures)
    {
        var utf8 = new UTF8Encoding(false);
        File.WriteAllText(folder.At(Name), PageWriter.Write(page), utf8);
        if (!pictures)
            return;
        foreach (var (name, picture) in FigurePictures.Of(page))
        {
            File.WriteAllText(folder.At("pictures", $"{name}.svg"), SvgWriter.Alone(picture), utf8);
            File.WriteAllBytes(folder.At("pictures", $"{name}.png"), PngWriter.Write(picture));
        }
    }

    /// <summary>What a report stands on beside its results.</summary>
    public static ReportGround Ground(ModelInputs inputs, Horizon horizon, IReadOnlyList<TrustRow> trust, Manifest made) =>
        new()
        {
            Record = RecordSeries.Before(inputs.Records, horizon),
            Outline = Outline(inputs.Home),
            Trust = trust,
            TrustHistories = BaselineTrust.HistoriesOf(made.Runs),
            Skill = MeasuredSkillFile.Read(inputs.Home.Skill),
            Claims = inputs.Tested(),
            Command = made.Command,
            Version = made.Version,
            Hashes = Hashes(made),
        };

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
    private static IReadOnlyList<(string Name, string Hash)> Hashes(Manifest manifest) =>
        [
            .. manifest.Scenarios.Select(s => ($"scenario {s.Name}", s.Sha256)),
            ("parameters", manifest.ParametersSha256),
            .. manifest.PosteriorSha256 is { } sample ? [("posterior", sample)] : Array.Empty<(string, string)>(),
            ("records", manifest.DataSha256),
        ];
}
