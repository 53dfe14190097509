using Caseload.Model.Records;

namespace Caseload.Data.Import;

/// <summary>Names of offices as outside files write them. Only spellings that have been seen; nothing is mapped to the nearest.</summary>
internal static class OfficeAlias
{
    private static readonly string[] Ends = [" Area of Responsibility", " Field Office", " AOR"];

    private static readonly (string Alias, string Name)[] Aliases =
    [
        ("New York", "New York City"),
        ("St Paul", "St. Paul"),
        ("Saint Paul", "St. Paul"),
        ("Washington DC", "Washington"),
        ("WashingtonDC", "Washington"),
        ("Washington, DC", "Washington"),
    ];

    private static readonly (string Code, string Name)[] Codes =
    [
        ("ATL", "Atlanta"),
        ("BAL", "Baltimore"),
        ("BOS", "Boston"),
        ("BUF", "Buffalo"),
        ("CHI", "Chicago"),
        ("DAL", "Dallas"),
        ("DEN", "Denver"),
        ("DET", "Detroit"),
        ("ELP", "El Paso"),
        ("HLG", "Harlingen"),
        ("HOU", "Houston"),
        ("LOS", "Los Angeles"),
        ("MIA", "Miami"),
        ("NEW", "Newark"),
        ("NOL", "New Orleans"),
        ("NYC", "New York City"),
        ("PHI", "Philadelphia"),
        ("PHO", "Phoenix"),
        ("SEA", "Seattle"),
        ("SFR", "San Francisco"),
        ("SLC", "Salt Lake City"),
        ("SNA", "San Antonio"),
        ("SND", "San Diego"),
        ("SPM", "St. Paul"),
        ("WAS", "Washington"),
    ];

    /// <summary>The office of a written name, or null.</summary>
    public static string? Find(string written)
    {
        foreach (var end in Ends)
            if (written.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                written = written[..^end.Length].TrimEnd();
        foreach (var name in Office.Names)
            if (string.Equals(name, written, StringComparison.OrdinalIgnoreCase))
                return name;
        foreach (var (alias, name) in Aliases)
            if (string.Equals(alias, written, StringComparison.OrdinalIgnoreCase))
                return name;
        return null;
    }

    /// <summary>The office of a three-letter code, or null.</summary>
    public static string? OfCode(string code)
    {
        foreach (var (letters, name) in Codes)
            if (string.Equals(letters, code, StringComparison.OrdinalIgnoreCase))
                return name;
        return null;
    }
}
