using System.Text;
using Caseload.Charts.Intervals;
using Caseload.Charts.Marks;
using Caseload.Charts.Svg;
using Caseload.Charts.Tables;
using Caseload.Report.Figures;

namespace Caseload.Report.Pages;

/// <summary>
/// Writes a report as one HTML file: nothing is fetched, no script, one style sheet that the content-security policy names by
/// its hash. The same bytes for the same page, version apart.
/// </summary>
public static class PageWriter
{
    private const string Brand =
        "<svg width=\"18\" height=\"18\" viewBox=\"0 0 18 18\" aria-hidden=\"true\"><rect y=\"1\" width=\"18\" height=\"4\"/>"
        + "<rect y=\"7\" width=\"12\" height=\"4\"/><rect y=\"13\" width=\"7\" height=\"4\"/></svg>";

    public static string Write(ReportPage page)
    {
        var body = new StringBuilder(1 << 20);
        List<Style> styles = [];
        body.Append(
            "<a class=\"skip\" href=\"#main\">Skip to the answer</a><header class=\"top\"><div class=\"wrap\"><span class=\"brand\">"
        );
        body.Append(Brand).Append(" Caseload</span><span class=\"meta\">Report, <code>").Append(Html.Text(page.Scenario));
        body.Append("</code></span></div></header><main id=\"main\" class=\"wrap\">");
        Answer(body, page, styles);
        Contents(body, page);
        foreach (var section in page.Sections)
            Section(body, section, page.Command, styles);
        body.Append("</main><footer class=\"end\"><div class=\"wrap\"><p>Caseload ").Append(Html.Text(page.Version));
        body.Append(" is open and takes no side. Every number has a source and a range.</p></div></footer>");
        return Head(page, PageStyle.Of(styles).ReplaceLineEndings("\n")) + body + "</body></html>\n";
    }

    private static string Head(ReportPage page, string style) =>
        "<!doctype html>\n<html lang=\"en-US\"><head><meta charset=\"utf-8\">"
        + $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Html.Sha256(style)}'; "
        + "img-src data:; base-uri 'none'; form-action 'none'\">"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">"
        + $"<title>{Html.Text(page.Title)}</title><style>{style}</style></head><body>";

    private static void Answer(StringBuilder body, ReportPage page, List<Style> styles)
    {
        body.Append("<section class=\"verdict\" id=\"answer\" aria-labelledby=\"answer-h\"><p class=\"q\">")
            .Append(Html.Rich(page.Question));
        body.Append("</p><h1 id=\"answer-h\">").Append(Html.Text(page.Answer)).Append("</h1><dl class=\"kpis\">");
        foreach (var number in page.Numbers)
        {
            body.Append("<div class=\"kpi\"><dt>")
                .Append(Html.Text(number.Name))
                .Append("</dt><dd><strong>")
                .Append(Html.Text(number.Value));
            body.Append("</strong> <span class=\"unit\">").Append(Html.Text(number.Unit)).Append("</span>");
            var strip = Strip.Draw(number.Interval, number.Least, number.Most, number.Tick);
            styles.AddRange(strip.Marks.Select(mark => mark.Style));
            body.Append(SvgWriter.Decorative(strip, "mini")).Append("<span class=\"iv\">").Append(Html.Text(number.Range));
            body.Append("</span><span class=\"scale\">").Append(Html.Text(number.Scale)).Append("</span></dd></div>");
        }
        body.Append("</dl>");
        foreach (var line in page.Fine)
            body.Append("<p class=\"fine\">").Append(Html.Rich(line)).Append("</p>");
        body.Append("</section>");
    }

    private static void Contents(StringBuilder body, ReportPage page)
    {
        body.Append("<nav class=\"toc\" aria-label=\"Contents\">");
        foreach (var section in page.Sections)
            body.Append("<a href=\"#").Append(section.Id).Append("\">").Append(Html.Text(section.Name)).Append("</a>");
        body.Append("</nav>");
    }

    private static void Section(StringBuilder body, Section section, string command, List<Style> styles)
    {
        body.Append("<section id=\"")
            .Append(section.Id)
            .Append("\" aria-labelledby=\"")
            .Append(section.Id)
            .Append("-h\"><div class=\"head\"><h2 id=\"");
        body.Append(section.Id).Append("-h\">").Append(Html.Text(section.Name)).Append("</h2><p class=\"lead\">");
        body.Append(Html.Rich(section.Lead)).Append("</p></div>");
        foreach (var figure in section.Figures)
            FigureHtml.Write(body, figure, command, styles);
        if (section.Text.Count > 0)
        {
            body.Append("<div class=\"text\">");
            foreach (var paragraph in section.Text)
                body.Append("<p>").Append(Html.Rich(paragraph)).Append("</p>");
            body.Append("</div>");
        }
        for (var i = 0; i < section.Tables.Count; i++)
            Table(body, section.Tables[i], $"{section.Id}-{i + 1}.csv");
        if (section.Terms.Count > 0)
        {
            body.Append("<dl class=\"terms\">");
            foreach (var (term, meaning) in section.Terms)
                body.Append("<dt>").Append(Html.Rich(term)).Append("</dt><dd>").Append(Html.Rich(meaning)).Append("</dd>");
            body.Append("</dl>");
        }
        body.Append("</section>");
    }

    // A wide table opens on demand; on paper it stands whole.
    private static void Table(StringBuilder body, ChartTable table, string file)
    {
        if (table.Columns.Count <= TableHtml.WideFrom)
        {
            TableHtml.Write(body, table, file);
            return;
        }
        body.Append("<details class=\"short\"><summary>").Append(Html.Text(table.Caption)).Append("</summary>");
        TableHtml.Write(body, table, file);
        body.Append("</details>");
    }
}
