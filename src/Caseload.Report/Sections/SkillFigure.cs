using System.Globalization;
using Caseload.Charts.Numbers;
using Caseload.Charts.Skill;
using Caseload.Charts.Tables;
using Caseload.Model.Forecasts;
using Caseload.Report.Figures;

namespace Caseload.Report.Sections;

/// <summary>How close the model's forecasts came to the record that it was not shown.</summary>
internal static class SkillFigure
{
    private static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["arrests_week US"] = "ERO arrests a week",
        ["detained_midnight US"] = "People detained, nation",
        ["detained_midnight by AOR"] = "People detained, by AOR",
        ["ice_bookins_month US"] = "ICE book-ins a month",
        ["removal_bookouts_month US"] = "Departures a month",
    };

    public static Figure Of(IReadOnlyList<MeasuredSkill> skill)
    {
        var chart = new SkillChart
        {
            Title = Title(skill.Count(s => s.Relative < s.BestRelative), skill.Count),
            Description =
                "Error of the model's forecasts over that of a random walk, below 1 is closer: "
                + string.Join("; ", skill.Select(s => $"{NameOf(s)} {Number(s.Relative)}"))
                + ".",
            NaiveName = "the random walk",
            Table = new(
                "Forecasts from 22 origins, October 2023 to May 2025, 1 to 26 weeks ahead",
                [
                    "Series",
                    "Forecasts",
                    "Model over random walk",
                    "9 in 10 resamples from",
                    "to",
                    "Inside 5 in 10",
                    "Inside 9 in 10",
                    "Best simple forecast",
                    "over random walk",
                ],
                [.. skill.Select(Row)]
            ),
            Rows =
            [
                .. skill.Select(s => new SkillRow(
                    NameOf(s),
                    new(s.Relative, s.Relative, s.Relative, s.Low ?? s.Relative, s.High ?? s.Relative),
                    s.In50,
                    s.In90,
                    s.Forecasts
                )),
            ],
        };
        return new(
            "fig-skill",
            chart.Title,
            "Weighted interval score over that of a random walk, 22 origins, 1 to 26 weeks or 1 to 6 months ahead: dot all forecasts, line 9 in 10 resamples of origins",
            [chart],
            [
                "Each forecast read only what was dated before it. The 22 origins overlap: 26 weeks ahead they are about four independent windows.",
                "**Hindsight in structure.** How the model is built was settled with the record in view; what each forecast reads is not. `docs/skill.md` says which things stand from later, and where forecasts are bad.",
            ],
            "ICE arrest and facility records, ICE detention statistics, to 31 August 2025. Forecasts of simulated histories, made once by caseload backtest (docs/skill.md), not by this run."
        )
        {
            Kind = "Record and simulated",
            AsideHead = "How to read it",
        };
    }

    /// <summary>How many series the model is ahead on; plain where there is none to count.</summary>
    internal static string Title(int ahead, int all) =>
        all == 0 ? "Forecasts against the record" : $"Forecasts are closer than the best simple one in {ahead} of {all}";

    private static string NameOf(MeasuredSkill skill) => Names.GetValueOrDefault(skill.Series, skill.Series);

    private static IReadOnlyList<TableCell> Row(MeasuredSkill s) =>
        [
            NameOf(s),
            new(NumberFormat.Plain.Rounded(s.Forecasts), Tables.Raw(s.Forecasts)),
            Cell(s.Relative),
            Cell(s.Low),
            Cell(s.High),
            Cell(s.In50),
            Cell(s.In90),
            s.Best,
            Cell(s.BestRelative),
        ];

    private static TableCell Cell(double? value) => value is { } v ? new(Number(v), Tables.Raw(v)) : new("n/a", "");

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
