namespace Caseload.Data.Import;

/// <summary>What was read from one file: its series, its totals, what is to be known. Holds no row of a person.</summary>
public sealed record ImportedFile
{
    /// <summary>One of <see cref="ImportKind.Names"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The file's name without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The last day that the file covers: its vintage. Null if the file does not say.</summary>
    public required DateOnly? Through { get; init; }

    /// <summary>The fiscal year of a workbook; null for tables of events.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>Figures over the whole file, by name.</summary>
    public required IReadOnlyList<KeyValuePair<string, double>> Totals { get; init; }

    public required IReadOnlyList<ImportedSeries> Series { get; init; }

    public required ImportNotes Notes { get; init; }
}
