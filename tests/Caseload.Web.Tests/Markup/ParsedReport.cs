using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Caseload.Web.Tests.Markup;

/// <summary>A page as a strict parser reads it, without a browser: its tree, and what was wrong with its text.</summary>
internal sealed record ParsedReport(IHtmlDocument Document, IReadOnlyList<string> Errors)
{
    public static ParsedReport Of(string html)
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        var lines = html.Split('\n');
        parser.Error += (_, given) =>
        {
            if (given is AngleSharp.Html.Dom.Events.HtmlErrorEvent error)
                errors.Add($"{error.Position}: {error.Message} {Around(lines, error.Position.Line, error.Position.Column)}");
        };
        return new(parser.ParseDocument(html), errors);
    }

    /// <summary>An element as it stands in the page: line and tag.</summary>
    public static string At(IElement element) =>
        $"line {element.SourceReference?.Position.Line}: {(element.Clone(deep: false) as IElement)?.OuterHtml}";

    private static string Around(string[] lines, int line, int column)
    {
        var text = line >= 1 && line <= lines.Length ? lines[line - 1] : "";
        var from = Math.Clamp(column - 30, 0, text.Length);
        return $"in '{text.AsSpan(from, Math.Min(60, text.Length - from))}'";
    }
}
