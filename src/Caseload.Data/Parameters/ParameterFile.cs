using Caseload.Data.Errors;
using Caseload.Data.Tables;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Parameters;

/// <summary>Reads data/parameters.csv.</summary>
public static class ParameterFile
{
    private static readonly string[] Columns =
    [
        "id",
        "description",
        "unit",
        "low",
        "central",
        "high",
        "as_of",
        "known_on",
        "role",
        "mechanism",
        "source",
        "confidence",
        "note",
    ];

    /// <summary>
    /// Every row in file order. Refused: an id twice, a range out of order, an unknown role, a date that is none.
    /// </summary>
    public static ParameterTable Read(string path) => Read(path, (_, _) => { });

    /// <summary>The same with a check more of each row.</summary>
    internal static ParameterTable Read(string path, Action<TableRow, ParameterRow> check)
    {
        using var table = Table.Open(path, Columns);
        var rows = new List<ParameterRow>(700);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table)
        {
            var read = Row(row);
            if (!lines.TryAdd(read.Id, row.Line))
                throw row.Error(0, $"the id {Shown.Quoted(read.Id)} stands on line {lines[read.Id]} already", "each id once");
            check(row, read);
            rows.Add(read);
        }
        return new(rows);
    }

    private static ParameterRow Row(TableRow row)
    {
        var id = row.Text(0);
        if (id.Length == 0 || id.AsSpan().ContainsAnyExcept(IdLetters))
            throw row.Error(0, $"{Shown.Quoted(id)} is not an id", "lower-case letters, digits, '.' and '_'");
        if (row.IsEmpty(2))
            throw row.Error(2, "the unit is missing", "a unit");
        var (low, central, high) = (row.Number(3), row.Number(4), row.Number(5));
        if (low > central)
            throw row.Error(3, $"low {row.Text(3)} is above central {row.Text(4)}", "low <= central <= high");
        if (central > high)
            throw row.Error(5, $"high {row.Text(5)} is below central {row.Text(4)}", "low <= central <= high");
        DateOnly? knownOn = row.IsEmpty(7) ? null : row.Date(7);
        return new(
            id,
            row.Text(1),
            row.Text(2),
            low,
            central,
            high,
            row.Date(6),
            knownOn,
            Role(row),
            row.Text(9),
            row.Text(10),
            Confidence(row),
            row.Text(12)
        );
    }

    private static readonly System.Buffers.SearchValues<char> IdLetters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789._"
    );

    private static ParameterRole Role(TableRow row) =>
        row.Text(8) switch
        {
            "structural" => ParameterRole.Structural,
            "dated" => ParameterRole.Dated,
            "observation" => ParameterRole.Observation,
            var other => throw row.Error(8, $"the role {Shown.Quoted(other)} is unknown", "structural, dated or observation"),
        };

    private static string Confidence(TableRow row) =>
        row.Text(11) switch
        {
            "high" => "high",
            "medium" => "medium",
            "low" => "low",
            var other => throw row.Error(11, $"the confidence {Shown.Quoted(other)} is unknown", "high, medium or low"),
        };
}
