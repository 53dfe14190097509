using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>ICE's words for its three classes.</summary>
internal static class CriminalityName
{
    private static readonly string[] Words = ["Convicted Criminal", "Pending Criminal Charges", "Other Immigration Violator"];

    public const int Count = 3;

    /// <summary>The class's number, or -1 where the field holds another word (`All`, `Total`, `Non-Criminal`).</summary>
    public static int Find(TableRow row, int column)
    {
        for (var i = 0; i < Words.Length; i++)
            if (row.Is(column, Words[i]))
                return i;
        return -1;
    }

    public static Criminality Of(TableRow row, int column)
    {
        var found = Find(row, column);
        return found >= 0
            ? (Criminality)found
            : throw row.Error(column, $"the class '{row.Text(column)}' is unknown", string.Join(", ", Words));
    }

    public static MonthlyBuilder[] Builders() => [new(), new(), new()];
}
