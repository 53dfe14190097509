using Caseload.Data.Errors;
using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Claims;

/// <summary>The words that a column of claims takes.</summary>
public static class ClaimWords
{
    /// <summary>Kinds, as written.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    ["target", "count", "stock", "capacity", "unit cost", "cost", "rule", "relation", "denial"];

    /// <summary>Whose case a claim serves, as written.</summary>
    public static IReadOnlyList<string> Sides { get; } = ["more", "less", "neither"];

    internal static ClaimKind Kind(TableRow row, int column) => (ClaimKind)Place(row, column, "kind", Kinds);

    internal static Serves Serves(TableRow row, int column) => (Serves)Place(row, column, "word of serves", Sides);

    private static int Place(TableRow row, int column, string what, IReadOnlyList<string> words)
    {
        var word = row.Text(column);
        for (var i = 0; i < words.Count; i++)
            if (words[i].Equals(word, StringComparison.Ordinal))
                return i;
        throw row.Error(
            column,
            $"the {what} {Shown.Quoted(word)} is unknown",
            string.Join(", ", words),
            NearestName.IfClose(word, words)
        );
    }
}
