using Caseload.Charts;
using Caseload.Charts.Marks;
using Caseload.Charts.Publication;
using Caseload.Report.Figures;

namespace Caseload.Report.Pages;

/// <summary>Each chart of a report as a picture that can be published by itself: with title, source and command in it.</summary>
public static class FigurePictures
{
    /// <summary>Name of the file, without its end, and the picture, wide.</summary>
    public static IEnumerable<(string Name, Picture Picture)> Of(ReportPage page) =>
        page.Sections.SelectMany(section => section.Figures).SelectMany(figure => Of(figure, page.Command));

    internal static IEnumerable<(string Name, Picture Picture)> Of(Figure figure, string command)
    {
        for (var i = 0; i < figure.Charts.Count; i++)
            yield return (
                figure.Charts.Count == 1 ? figure.Id : $"{figure.Id}-{i + 1}",
                Frame.Framed(
                    figure.Charts[i].Draw(ChartWidth.Wide),
                    figure.Title,
                    Plain(figure.Subtitle),
                    [Plain($"{figure.Kind}. {figure.Source}"), $"Caseload. {command}"]
                )
            );
    }

    private static string Plain(string text) =>
        text.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
