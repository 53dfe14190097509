using AngleSharp.Dom;

namespace Caseload.Web.Tests.Markup;

/// <summary>What a page as a whole keeps to. Each rule gives what breaks it.</summary>
internal static class PageRules
{
    private static readonly string[] Listing = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers"];
    private static readonly string[] Active = ["script", "iframe", "object", "embed", "form", "base"];

    public static IEnumerable<string> All(ParsedReport page) =>
        page
            .Errors.Select(e => "not valid: " + e)
            .Concat(Head(page.Document))
            .Concat(Ids(page.Document))
            .Concat(References(page.Document))
            .Concat(Headings(page.Document))
            .Concat(Inert(page.Document));

    private static IEnumerable<string> Head(IDocument page)
    {
        if (page.Doctype is null)
            yield return "there is no doctype";
        if (string.IsNullOrWhiteSpace(page.DocumentElement.GetAttribute("lang")))
            yield return "html has no lang";
        if (string.IsNullOrWhiteSpace(page.Title))
            yield return "there is no title";
        if (page.QuerySelector("meta[charset=utf-8 i]") is null)
            yield return "there is no meta charset=utf-8";
        var viewport = page.QuerySelector("meta[name=viewport]")?.GetAttribute("content") ?? "";
        if (!viewport.Contains("width=device-width", StringComparison.Ordinal))
            yield return $"the viewport is '{viewport}'";
        var policy = page.Head?.QuerySelector("meta[http-equiv=Content-Security-Policy i]")?.GetAttribute("content") ?? "";
        var parts = policy.Split(';', StringSplitOptions.TrimEntries);
        if (!parts.Contains("default-src 'none'", StringComparer.Ordinal))
            yield return $"the content security policy is '{policy}'";
    }

    private static IEnumerable<string> Ids(IDocument page) =>
        page.QuerySelectorAll("[id]")
            .GroupBy(e => e.Id, StringComparer.Ordinal)
            .Where(same => same.Count() > 1 || string.IsNullOrWhiteSpace(same.Key))
            .SelectMany(same =>
                same.Skip(same.Count() > 1 ? 1 : 0).Select(e => $"id used before or empty: {ParsedReport.At(e)}")
            );

    private static IEnumerable<string> References(IDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal);
        foreach (var element in page.All)
        foreach (var attribute in element.Attributes)
        foreach (var id in Named(attribute.LocalName, attribute.Value).Where(id => !ids.Contains(id)))
            yield return $"leads nowhere: {attribute.Name}={id} in {ParsedReport.At(element)}";
    }

    private static IEnumerable<string> Named(string attribute, string value)
    {
        if (Listing.Contains(attribute, StringComparer.Ordinal))
            return value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (attribute is "for")
            return [value];
        if (attribute is "href")
            return value.StartsWith('#') ? [Uri.UnescapeDataString(value[1..])] : [];
        return value.StartsWith("url(#", StringComparison.Ordinal) ? [value[5..].TrimEnd(')')] : [];
    }

    private static IEnumerable<string> Headings(IDocument page)
    {
        var before = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > before + 1 || (level == 1 && before > 0))
                yield return $"h{level} after {(before == 0 ? "nothing" : $"h{before}")}: '{heading.TextContent.Trim()}'";
            if (heading.TextContent.Trim().Length == 0)
                yield return $"empty heading: {ParsedReport.At(heading)}";
            before = level;
        }

        if (before == 0)
            yield return "there is no heading";
    }

    /// <summary>Nothing on the page acts, and its looks are in its style sheet.</summary>
    private static IEnumerable<string> Inert(IDocument page)
    {
        foreach (var element in page.All)
        {
            if (Active.Contains(element.LocalName, StringComparer.Ordinal))
                yield return $"not allowed in a report: {ParsedReport.At(element)}";
            foreach (
                var attribute in element.Attributes.Where(a =>
                    a.Name is "style" || a.Name.StartsWith("on", StringComparison.Ordinal)
                )
            )
                yield return $"attribute {attribute.Name}: {ParsedReport.At(element)}";
        }
    }
}
