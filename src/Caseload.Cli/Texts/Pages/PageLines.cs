using System.Globalization;
using System.Text;

namespace Caseload.Cli.Texts.Pages;

/// <summary>Lines of a page of docs, with numbers as in any culture.</summary>
internal static class PageLines
{
    public static StringBuilder Line(this StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
