using System.Text;
using Caseload.Charts.Tables;

namespace Caseload.Report.Pages;

/// <summary>A table as HTML, and as a CSV file in a link that needs no server.</summary>
internal static class TableHtml
{
    public static void Write(StringBuilder page, ChartTable table, string file)
    {
        page.Append(
                table.Columns.Count > 8
                    ? "<div class=\"tw wide\" tabindex=\"0\" role=\"region\" aria-label=\""
                    : "<div class=\"tw\" tabindex=\"0\" role=\"region\" aria-label=\""
            )
            .Append(Html.Text($"{file}: {table.Caption}"))
            .Append("\"><table><caption>");
        page.Append(Html.Text(table.Caption)).Append("</caption><thead><tr>");
        foreach (var column in table.Columns)
            page.Append("<th scope=\"col\">").Append(Html.Text(column)).Append("</th>");
        page.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                page.Append(i == 0 ? $"<th scope=\"row\">{Html.Text(row[i].Shown)}</th>" : $"<td>{Html.Text(row[i].Shown)}</td>");
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

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
