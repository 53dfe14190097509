using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Caseload.Report.Pages;

/// <summary>Text as HTML.</summary>
internal static partial class Html
{
    /// <summary>Escaped; a hyphen that stands for minus before a digit becomes the true minus sign.</summary>
    public static string Text(string text) =>
        WebUtility.HtmlEncode(Minus().Replace(text, "\u2212")).Replace("&#8722;", "\u2212", StringComparison.Ordinal);

    /// <summary>As <see cref="Text"/>; `**` stands around what is bold and a backtick around what is typed.</summary>
    public static string Rich(string text)
    {
        var html = new StringBuilder();
        var parts = text.Split('`');
        for (var i = 0; i < parts.Length; i++)
            html.Append(i % 2 == 1 ? $"<code>{WebUtility.HtmlEncode(parts[i])}</code>" : Bold(parts[i]));
        return html.ToString();
    }

    /// <summary>The hash by which a content-security policy allows a piece of style.</summary>
    public static string Sha256(string content) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Bold(string text)
    {
        var parts = text.Split("**");
        return string.Concat(parts.Select((part, i) => i % 2 == 1 ? $"<b>{Text(part)}</b>" : Text(part)));
    }

    // At the start of a number: not within a word, a date or a range of codes.
    [GeneratedRegex(@"(?<![\w\d])-(?=\d)")]
    private static partial Regex Minus();
}
