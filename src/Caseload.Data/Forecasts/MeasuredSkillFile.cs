using System.Globalization;
using Caseload.Data.Results;
using Caseload.Data.Tables;
using Caseload.Model.Forecasts;

namespace Caseload.Data.Forecasts;

/// <summary>`skill/model.csv` of the data folder: made by `caseload backtest`, shown by every report.</summary>
public static class MeasuredSkillFile
{
    private static readonly string[] Columns =
    [
        "series",
        "forecasts",
        "relative_wis",
        "relative_wis_low",
        "relative_wis_high",
        "coverage_50",
        "coverage_90",
        "best_simple",
        "best_simple_relative_wis",
    ];

    public static void Write(string path, IEnumerable<MeasuredSkill> skill)
    {
        using var csv = new CsvText(path, Columns);
        foreach (var s in skill)
            csv.Add(s.Series)
                .Add(s.Forecasts)
                .AddRaw(Text(s.Relative))
                .AddRaw(Text(s.Low))
                .AddRaw(Text(s.High))
                .AddRaw(Text(s.In50))
                .AddRaw(Text(s.In90))
                .Add(s.Best)
                .AddRaw(Text(s.BestRelative))
                .EndRow();
    }

    /// <exception cref="Errors.UserError">A row is not of this form.</exception>
    public static IReadOnlyList<MeasuredSkill> Read(string path)
    {
        using var table = Table.Open(path, Columns);
        List<MeasuredSkill> skill = [];
        foreach (var row in table)
            skill.Add(
                new(
                    row.Text(0),
                    (int)row.Amount(1),
                    row.Amount(2),
                    row.IsEmpty(3) ? null : row.Amount(3),
                    row.IsEmpty(4) ? null : row.Amount(4),
                    row.Amount(5),
                    row.Amount(6),
                    row.Text(7),
                    row.Amount(8)
                )
            );
        return skill;
    }

    private static string Text(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "";
}
