using Caseload.Charts.Marks;
using Caseload.Model.Forecasts;
using Caseload.Report.Sections;

namespace Caseload.Report.Pages;

/// <summary>The chart of the forecasts' skill by itself, as every report has it.</summary>
public static class SkillPicture
{
    /// <param name="skill">As in data/skill/model.csv.</param>
    /// <param name="command">The command that measured it.</param>
    public static Picture Of(IReadOnlyList<MeasuredSkill> skill, string command) =>
        FigurePictures.Of(SkillFigure.Of(skill), command).Single().Picture;
}
