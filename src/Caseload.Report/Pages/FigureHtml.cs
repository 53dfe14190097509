using System.Text;
using Caseload.Charts;
using Caseload.Charts.Marks;
using Caseload.Charts.Svg;
using Caseload.Report.Figures;

namespace Caseload.Report.Pages;

/// <summary>A figure as HTML: title, subtitle, the chart in both widths, aside, source, command, tables.</summary>
internal static class FigureHtml
{
    private const int PrintedRows = 8;

    /// <param name="page">What it is written to.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="command">The command that remakes it.</param>
    /// <param name="styles">Gathers the looks that the page must carry.</param>
    public static void Write(StringBuilder page, Figure figure, string command, ICollection<Style> styles)
    {
        page.Append("<figure class=\"fig\" id=\"")
            .Append(figure.Id)
            .Append("\"><figcaption><h3>")
            .Append(Html.Text(figure.Title));
        page.Append("</h3><p class=\"sub\">")
            .Append(Html.Rich(figure.Subtitle))
            .Append("</p></figcaption><div class=\"body\"><div class=\"plot\">");
        for (var i = 0; i < figure.Charts.Count; i++)
            Chart(page, figure.Charts[i], figure.Charts.Count == 1 ? figure.Id : $"{figure.Id}-{i + 1}", styles);
        if (figure.Empty is { } why)
            page.Append("<p class=\"empty\">").Append(Html.Rich(why)).Append("</p>");
        page.Append("<div class=\"foot\"><p><b>")
            .Append(Html.Text(figure.Kind))
            .Append(".</b> ")
            .Append(Html.Rich(figure.Source));
        page.Append("</p><p class=\"cmd\">Remake <code>").Append(Html.Text(command)).Append("</code></p></div>");
        Tables(page, figure);
        page.Append("</div><div class=\"aside\"><h4>").Append(Html.Text(figure.AsideHead)).Append("</h4>");
        foreach (var paragraph in figure.Aside)
            page.Append("<p>").Append(Html.Rich(paragraph)).Append("</p>");
        page.Append("</div></div></figure>");
    }

    private static void Chart(StringBuilder page, Chart chart, string id, ICollection<Style> styles)
    {
        foreach (var (width, name) in new[] { (ChartWidth.Wide, "wide"), (ChartWidth.Narrow, "narrow") })
        {
            var picture = chart.Draw(width);
            foreach (var mark in picture.Marks)
                styles.Add(mark.Style);
            page.Append(SvgWriter.ForPage(picture, $"{id}-{name[0]}", name));
        }
    }

    private static void Tables(StringBuilder page, Figure figure)
    {
        if (figure.Charts.Count == 0)
            return;
        // Short tables are printed too.
        var rows = figure.Charts.Sum(chart =>
            chart.Table.Columns.Count > TableHtml.WideFrom ? int.MaxValue / 4 : chart.Table.Rows.Count
        );
        page.Append(rows <= PrintedRows ? "<details class=\"short\"><summary>" : "<details><summary>")
            .Append("Table of the numbers</summary>");
        for (var i = 0; i < figure.Charts.Count; i++)
            TableHtml.Write(
                page,
                figure.Charts[i].Table,
                figure.Charts.Count == 1 ? $"{figure.Id}.csv" : $"{figure.Id}-{i + 1}.csv"
            );
        page.Append("</details>");
    }
}
