using Caseload.Data.Errors;

namespace Caseload.Data.Import.PersonTables;

/// <summary>
/// The values of a column of labels, numbered as they come. A column with more than a thousand of them holds no labels: its file is
/// refused, since what it holds may be about persons.
/// </summary>
internal sealed class Labels(string column)
{
    /// <summary>Cells without a value, or with one that was blacked out.</summary>
    public const string NotKnown = "Not known";

    private const int Most = 1_000;
    private const int Longest = 120;
    private const int LongestMissing = 4;

    private static readonly string[] Missing = ["", "NA", "N/A", "#N/A", "<NA>", "NaN", "NaT", "None", "NULL", "-", "."];

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [NotKnown] = 0 };
    private readonly List<string> names = [NotKnown];

    public string Column => column;

    public IReadOnlyList<string> Names => names;

    /// <summary>The number of a row's label.</summary>
    /// <exception cref="UserError">Too many different values, or one too long for a label.</exception>
    public int Of(IPersonRows rows, int at)
    {
        var text = rows.Text(at);
        if (IsMissing(text))
            return 0;
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out var number))
            return number;
        if (names.Count > Most || text.Length > Longest)
            throw rows.Fault(
                at,
                $"the column of {column} does not hold labels ({(text.Length > Longest ? "a long text" : $"more than {Most} different values")})",
                "a column with the name of a release and its values"
            );
        names.Add(text.ToString());
        lookup[text] = names.Count - 1;
        return names.Count - 1;
    }

    /// <summary>Empty, a word that programs write for that, or blacked out as `b(6), b(7)c`.</summary>
    public static bool IsMissing(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("b(6)", StringComparison.OrdinalIgnoreCase))
            return true;
        if (text.StartsWith("(b)(6)", StringComparison.OrdinalIgnoreCase))
            return true;
        if (text.Length > LongestMissing)
            return false;
        foreach (var word in Missing)
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
