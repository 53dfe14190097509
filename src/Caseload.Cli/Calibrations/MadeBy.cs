using System.Globalization;
using Caseload.Analysis.Calibration;
using Caseload.Data.Results;

namespace Caseload.Cli.Calibrations;

/// <summary>made.csv beside a sample: the command, window, seed and the hashes of what it rests on.</summary>
internal static class MadeBy
{
    public static IReadOnlyList<(string Key, string Value)> Of(CalibrationWork work)
    {
        var plan = work.Plan;
        var window = CalibrationRecord.Window;
        string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
        return
        [
            ("command", $"caseload calibrate --out data/posterior --runs {Text(plan.Members)} --seed {Text(plan.Seed)}"),
            ("window_from", window.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("window_to", window.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("members", Text(plan.Members)),
            ("steps", Text(plan.Steps)),
            ("seed", Text(plan.Seed)),
            ("record_sha256", ContentHash.OfText(CalibrationIdentity.OfRecord(work.Series))),
            (
                "ranges_sha256",
                ContentHash.OfText(CalibrationIdentity.OfRanges([.. work.Candidates, .. CalibrationCandidates.Given], work.Table))
            ),
            ("model_sha256", ContentHash.OfText(CalibrationIdentity.OfModel(plan, work.Series))),
        ];
    }

    public static void Write(string path, CalibrationWork work) =>
        File.WriteAllText(path, "key,value\n" + string.Concat(Of(work).Select(m => $"{m.Key},{m.Value}\n")));
}
