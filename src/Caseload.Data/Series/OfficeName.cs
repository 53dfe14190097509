using Caseload.Data.Errors;
using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>Names of offices in a table.</summary>
internal static class OfficeName
{
    /// <summary>The office's number; <paramref name="likely"/> is tried first, for tables in order of office.</summary>
    public static int Of(TableRow row, int column, int likely = 0)
    {
        if (row.Is(column, Office.Names[likely]))
            return likely;
        var name = row.Text(column);
        var number = Office.Number(name);
        return number >= 0
            ? number
            : throw row.Error(column, $"{Shown.Quoted(name)} is not an office", nearest: NearestName.Of(name, Office.Names));
    }
}
