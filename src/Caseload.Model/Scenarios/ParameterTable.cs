namespace Caseload.Model.Scenarios;

public enum ParameterRole
{
    /// <summary>Uncertain, without a date.</summary>
    Structural,

    /// <summary>Holds from its `as_of` until the next row of its family.</summary>
    Dated,

    /// <summary>Held against the model; never an input.</summary>
    Observation,
}

/// <summary>A row of data/parameters.csv. Low and high are the 5th and 95th percentile, central the median.</summary>
public sealed record ParameterRow(
    string Id,
    string Description,
    string Unit,
    double Low,
    double Central,
    double High,
    DateOnly AsOf,
    DateOnly? KnownOn,
    ParameterRole Role,
    string Mechanism,
    string Source,
    string Confidence,
    string Note
);

/// <summary>All rows of data/parameters.csv, in file order.</summary>
public sealed class ParameterTable(IReadOnlyList<ParameterRow> rows)
{
    public IReadOnlyList<ParameterRow> Rows { get; } = rows;

    /// <summary>What the record says of some of the parameters; null where each is drawn from its range alone.</summary>
    public Posterior? Posterior { get; init; }

    /// <summary>The same rows with a posterior, or none.</summary>
    public ParameterTable With(Posterior? posterior) => new(Rows) { Posterior = posterior };

    /// <summary>
    /// The input rows of a parameter or family, by `as_of`: the row with the id itself and those with a date suffix
    /// (`id.fy2024`, `id.from_2025_02`, `id.2025_04`). Rows with the role observation are left out.
    /// </summary>
    public IReadOnlyList<ParameterRow> Family(string id) =>
        [
            .. Rows.Where(r => r.Role != ParameterRole.Observation && IsOfFamily(r.Id, id))
                .OrderBy(r => r.AsOf)
                .ThenBy(r => r.Id, StringComparer.Ordinal),
        ];

    /// <summary>The rows, with every family that another table has replaced by that table's; without a posterior.</summary>
    public ParameterTable ReplacedBy(ParameterTable priors)
    {
        var replaced = priors.Rows.Select(r => FamilyOf(r.Id)).ToHashSet(StringComparer.Ordinal);
        return new([.. Rows.Where(r => !replaced.Contains(FamilyOf(r.Id))), .. priors.Rows]);
    }

    /// <summary>
    /// The table as it was known before a date: a dated row that was not (its `known_on`, else its `as_of`) never comes to
    /// hold. The first row of a family that no row was known of stands as its prior, with its whole range.
    /// </summary>
    public ParameterTable KnownBefore(DateOnly origin)
    {
        bool Unknown(ParameterRow row) => row.Role == ParameterRole.Dated && (row.KnownOn ?? row.AsOf) >= origin;
        var priors = Rows.GroupBy(r => FamilyOf(r.Id), StringComparer.Ordinal)
            .Where(f => f.All(Unknown))
            .Select(f => f.OrderBy(r => r.AsOf).First())
            .Where(r => r.AsOf < origin)
            .ToHashSet();
        return new([.. Rows.Select(r => Unknown(r) && !priors.Contains(r) ? r with { AsOf = r.AsOf.AddYears(Never) } : r)]);
    }

    /// <summary>Years to beyond any horizon; the order of a family's rows stays.</summary>
    private const int Never = 5000;

    /// <summary>The id of the family that a row belongs to: its own without a date suffix.</summary>
    public static string FamilyOf(string row)
    {
        var dot = row.LastIndexOf('.');
        return dot > 0 && IsOfFamily(row, row[..dot]) ? row[..dot] : row;
    }

    private static bool IsOfFamily(string row, string id)
    {
        if (!row.StartsWith(id, StringComparison.Ordinal))
            return false;
        if (row.Length == id.Length)
            return true;
        if (row[id.Length] != '.')
            return false;
        var suffix = row.AsSpan(id.Length + 1);
        return suffix.StartsWith("fy")
            || suffix.StartsWith("from_")
            || (suffix.Length == 7 && suffix[4] == '_' && char.IsAsciiDigit(suffix[0]));
    }
}
