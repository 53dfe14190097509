using Caseload.Data.Errors;

namespace Caseload.Data.Tables;

/// <summary>Where a field stands in the text of a CSV file. Used only once something is wrong, so it may take its time.</summary>
internal static class TablePlace
{
    public static Place Of(string text, string file, int line, int field)
    {
        var start = 0;
        for (var at = 1; at < line && start >= 0; at++)
            start = text.IndexOf('\n', start) + 1;
        var quoted = false;
        var column = 1;
        for (var i = start; i < text.Length && field > 0; i++, column++)
        {
            if (text[i] == '"')
                quoted = !quoted;
            else if (text[i] == ',' && !quoted)
                field--;
            else if (text[i] == '\n')
                (line, column) = (line + 1, 0);
        }
        return new(file, line, column);
    }
}
