using Caseload.Data.Errors;
using Caseload.Data.Tables;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Claims;

/// <summary>Reads data/claims.csv: one public statement a row.</summary>
public static class ClaimFile
{
    /// <summary>The columns, in the order of the file.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id",
        "said_on",
        "said_by",
        "kind",
        "statement",
        "measure",
        "stated_as",
        "low",
        "high",
        "unit",
        "scope",
        "from",
        "to",
        "source",
        "pair",
        "serves",
        "note",
    ];

    private static readonly System.Buffers.SearchValues<char> IdLetters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789-"
    );

    /// <summary>
    /// Every row in file order. A row that breaks the schema of data/README.md is refused with its line and column.
    /// </summary>
    public static IReadOnlyList<Claim> Read(string path)
    {
        using var table = Table.Open(path, [.. Columns]);
        List<Claim> claims = [];
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        List<Place> pairs = [];
        foreach (var row in table)
        {
            var claim = Row(row);
            if (!lines.TryAdd(claim.Id, row.Line))
                throw row.Error(0, $"the id {Shown.Quoted(claim.Id)} stands on line {lines[claim.Id]} already", "each id once");
            claims.Add(claim);
            pairs.Add(row.Place(14));
        }
        ClaimPairs.Check(claims, pairs);
        return claims;
    }

    private static Claim Row(TableRow row)
    {
        var kind = ClaimWords.Kind(row, 3);
        var denial = kind == ClaimKind.Denial;
        var claim = new Claim
        {
            Id = Id(row),
            SaidOn = Said(row),
            SaidBy = Given(row, 2, "who said it"),
            Kind = kind,
            Statement = Given(row, 4, "the statement"),
            Measure = Measure(row, 5, needed: !denial),
            StatedAs = Measure(row, 6, needed: false),
            Low = row.IsEmpty(7) ? null : row.Number(7),
            High = row.IsEmpty(8) ? null : row.Number(8),
            Unit = row.Text(9),
            Scope = Given(row, 10, "the scope"),
            From = row.IsEmpty(11) ? null : row.Date(11),
            To = row.IsEmpty(12) ? null : row.Date(12),
            Source = Given(row, 13, "the source"),
            Pair = row.Text(14).Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Serves = ClaimWords.Serves(row, 15),
            Note = row.Text(16),
        };
        if (claim.Low > claim.High)
            throw row.Error(7, $"low {row.Text(7)} is above high {row.Text(8)}", "low <= high");
        if (claim.From > claim.To)
            throw row.Error(11, $"from {row.Text(11)} is after to {row.Text(12)}", "from <= to");
        if (denial && claim.Pair.Count == 0)
            throw row.Error(14, "a denial names no claim that it denies", "the id of a claim");
        if (denial && !claim.NoNumber)
            throw row.Error(claim.Low is null ? 8 : 7, "a denial has a number", "no low and no high");
        Unit(row, claim);
        return claim;
    }

    private static void Unit(TableRow row, Claim claim)
    {
        if (ClaimMeasures.Find(claim.Measure) is not { } measure)
        {
            if (claim.Unit.Length > 0)
                throw row.Error(9, $"the unit {Shown.Quoted(claim.Unit)} has no measure", "no unit, or a measure");
            return;
        }
        if (!measure.Units.Contains(claim.Unit, StringComparer.Ordinal))
            throw row.Error(
                9,
                claim.Unit.Length == 0 ? "the unit is missing" : $"{Shown.Quoted(claim.Unit)} is no unit of {measure.Name}",
                string.Join(" or ", measure.Units),
                NearestName.IfClose(claim.Unit, measure.Units)
            );
    }

    private static string Id(TableRow row)
    {
        var id = row.Text(0);
        return id.Length > 0 && !id.AsSpan().ContainsAnyExcept(IdLetters)
            ? id
            : throw row.Error(0, $"{Shown.Quoted(id)} is not an id", "lower-case letters, digits and '-'");
    }

    private static DateOnly Said(TableRow row)
    {
        var date = row.Date(1);
        return date <= Horizon.LatestStart
            ? date
            : throw row.Error(1, $"{row.Text(1)} is after the end of the record", "nothing after 2025-08-31");
    }

    private static string Given(TableRow row, int column, string what) =>
        row.IsEmpty(column) ? throw row.Error(column, $"{what} is missing", $"{Columns[column]}") : row.Text(column);

    private static string Measure(TableRow row, int column, bool needed)
    {
        var name = row.Text(column);
        if (name.Length == 0 && !needed)
            return name;
        if (name.Length == 0)
            throw row.Error(column, "the measure is missing", "what the number counts");
        if (ClaimMeasures.Find(name) is not null)
            return name;
        var names = ClaimMeasures.All.Select(m => m.Name).ToList();
        throw row.Error(
            column,
            $"the measure {Shown.Quoted(name)} is unknown",
            "a measure of ClaimMeasures.cs",
            NearestName.IfClose(name, names)
        );
    }
}
