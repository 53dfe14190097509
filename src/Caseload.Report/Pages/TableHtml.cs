using System.Globalization;
using System.Text;
using Caseload.Charts.Tables;

namespace Caseload.Report.Pages;

/// <summary>A table as HTML, and as a CSV file in a link that needs no server.</summary>
internal static class TableHtml
{
    /// <summary>A table with more columns is wide: smaller letters on paper.</summary>
    public const int WideFrom = 8;

    private const int LeastLetters = 3; // of a column of words

    /// <summary>A cell with as many letters is a sentence, numbers in it or not.</summary>
    private const int Sentence = 60;

    public static void Write(StringBuilder page, ChartTable table, string file)
    {
        page.Append(
                table.Columns.Count > WideFrom
                    ? "<div class=\"tw wide\" tabindex=\"0\" role=\"region\" aria-label=\""
                    : "<div class=\"tw\" tabindex=\"0\" role=\"region\" aria-label=\""
            )
            .Append(Html.Text($"{file}: {table.Caption}"))
            .Append("\"><table><caption>");
        page.Append(Html.Text(table.Caption)).Append("</caption><thead><tr>");
        string[] looks = [.. Enumerable.Range(0, table.Columns.Count).Select(i => Class(table, i))];
        for (var i = 0; i < table.Columns.Count; i++)
            page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{looks[i]}>")
                .Append(Html.Text(table.Columns[i]))
                .Append("</th>");
        page.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                page.Append(
                    i == 0 ? $"<th scope=\"row\">{Html.Text(row[i].Shown)}</th>" : $"<td{looks[i]}>{Html.Text(row[i].Shown)}</td>"
                );
            page.Append("</tr>");
        }
        page.Append("</tbody></table></div><p class=\"csv\"><a download=\"")
            .Append(Html.Text(file))
            .Append("\" href=\"data:text/csv;charset=utf-8,");
        page.Append(Uri.EscapeDataString(Csv(table))).Append("\">").Append(Html.Text(file)).Append("</a></p>");
    }

    /// <summary>RFC 4180, unrounded, comma and point whatever the machine's language.</summary>
    public static string Csv(ChartTable table)
    {
        var csv = new StringBuilder();
        csv.AppendJoin(',', table.Columns.Select(Quoted)).Append('\n');
        foreach (var row in table.Rows)
            csv.AppendJoin(',', row.Select(cell => Quoted(cell.Raw))).Append('\n');
        return csv.ToString();
    }

    // Words stand at the left, numbers and dates at the right; sentences have room, so that a phone scrolls to them.
    private static string Class(ChartTable table, int column) =>
        !table.Rows.Any(row => row[column].Raw.Count(char.IsAsciiLetter) >= LeastLetters) ? ""
        : table.Rows.Any(row => row[column].Raw.Length > Sentence) ? " class=\"t p\""
        : " class=\"t\"";

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
