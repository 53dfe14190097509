using System.Net;
using System.Text.RegularExpressions;
using Caseload.Report;
using Caseload.Report.Figures;
using Caseload.Report.Pages;

namespace Caseload.Tests.Report;

/// <summary>A page as HTML and the parts that tests look at.</summary>
internal sealed partial record PageParts(ReportPage Page, string Html)
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<PageParts>> Made = new(
        StringComparer.Ordinal
    );

    /// <summary>Of a variant, made once.</summary>
    public static PageParts Of(string variant) =>
        Made.GetOrAdd(variant, name => new Lazy<PageParts>(() => Of(Variants.Of(name)))).Value;

    public static PageParts Of(ReportInputs inputs)
    {
        var page = RunReport.Of(inputs);
        return new(page, PageWriter.Write(page));
    }

    public IEnumerable<Figure> Figures => Page.Sections.SelectMany(s => s.Figures);

    /// <summary>HTML of each figure by its id.</summary>
    public IReadOnlyList<(string Id, string Html)> FigureHtml =>
        [.. FigureElement().Matches(Html).Select(m => (m.Groups["id"].Value, m.Value))];

    public IEnumerable<string> Svgs(string html) => SvgElement().Matches(html).Select(m => m.Value);

    public IReadOnlyList<string> CsvFiles =>
        [.. CsvLink().Matches(Html).Select(m => Uri.UnescapeDataString(m.Groups["csv"].Value))];

    /// <summary>What a reader or a screen reader sees of a piece of HTML.</summary>
    public static string Text(string html) =>
        WebUtility.HtmlDecode(
            Spaces().Replace(Tags().Replace(Inline().Replace(Typed().Replace(Unread().Replace(html, " "), "code"), ""), " "), " ")
        );

    /// <summary>Texts of paragraphs, heads, list items and descriptions.</summary>
    public IEnumerable<string> Sentences => Prose().Matches(Html).Select(m => Text(m.Value));

    [GeneratedRegex(
        "<figure class=\"fig\" id=\"(?<id>[^\"]+)\">.*?</figure>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex FigureElement();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex SvgElement();

    [GeneratedRegex("href=\"data:text/csv;charset=utf-8,(?<csv>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex CsvLink();

    [GeneratedRegex("<(?<e>style|head)\\b.*?</\\k<e>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Unread();

    [GeneratedRegex("<code>[^<]*</code>")]
    private static partial Regex Typed();

    [GeneratedRegex("</?(b|a|span|i)\\b[^>]*>", RegexOptions.ExplicitCapture)]
    private static partial Regex Inline();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(
        "<(?<e>p|h1|h3|dd|dt|desc|title|caption)\\b[^>]*>.*?</\\k<e>>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Prose();
}
