using AngleSharp.Dom;

namespace Caseload.Web.Tests.Markup;

/// <summary>What the figures of a page keep to, so that whoever sees no drawing has its words and its numbers.</summary>
internal static class FigureRules
{
    public static IEnumerable<string> All(ParsedReport page) =>
        Figures(page.Document).Concat(Drawings(page.Document)).Concat(Tables(page.Document));

    private static IEnumerable<string> Figures(IDocument page)
    {
        var figures = page.QuerySelectorAll("figure, .fig");
        if (figures.Length == 0)
            yield return "there is no figure";
        foreach (var figure in figures)
        {
            if (figure.QuerySelector("table") is null)
                yield return $"no table in {ParsedReport.At(figure)}";
            if (figure.QuerySelector("figcaption") is null)
                yield return $"no figcaption in {ParsedReport.At(figure)}";
            if (!figure.ClassList.Contains("fig") || figure.LocalName is not "figure")
                yield return $"not a figure of class fig: {ParsedReport.At(figure)}";
        }
    }

    private static IEnumerable<string> Drawings(IDocument page)
    {
        foreach (var svg in page.QuerySelectorAll("svg").Where(s => s.ParentElement?.Closest("svg") is null))
        {
            var role = svg.GetAttribute("role");
            if (role is not "img")
            {
                if (svg.GetAttribute("aria-hidden") is not "true")
                    yield return $"neither role=img nor hidden: {ParsedReport.At(svg)}";
                continue;
            }

            var first = svg.Children.Take(2).ToArray();
            var names = first.Select(c => c.LocalName);
            if (!names.SequenceEqual(["title", "desc"]) || first.Any(c => c.TextContent.Trim().Length == 0))
                yield return $"does not begin with title and desc: {ParsedReport.At(svg)}";
            if (!svg.HasAttribute("viewBox"))
                yield return $"no viewBox: {ParsedReport.At(svg)}";
        }
    }

    private static IEnumerable<string> Tables(IDocument page)
    {
        foreach (var table in page.QuerySelectorAll("table"))
        {
            if ((table.QuerySelector("caption")?.TextContent.Trim() ?? "").Length == 0)
                yield return $"no caption: {ParsedReport.At(table)}";
            if (table.QuerySelector("th[scope=col]") is null)
                yield return $"no column heading: {ParsedReport.At(table)}";
        }
    }
}
