using Caseload.Data.Errors;

namespace Caseload.Data.Import;

/// <summary>The kinds of files that can be imported.</summary>
public static class ImportKind
{
    public const string IceWorkbook = "ice-workbook";
    public const string Arrests = "ddp-arrests";
    public const string Stays = "ddp-stays";
    public const string Stints = "ddp-stints";
    public const string Detainers = "ddp-detainers";
    public const string Removals = "ddp-removals";

    /// <summary>All of them, as a user writes them.</summary>
    public static IReadOnlyList<string> Names { get; } = [IceWorkbook, Arrests, Stays, Stints, Detainers, Removals];

    /// <summary>The name, checked.</summary>
    /// <exception cref="UserError">It is none of <see cref="Names"/>.</exception>
    public static string Of(string written) =>
        Names.Contains(written, StringComparer.Ordinal)
            ? written
            : throw new UserError(
                $"{Shown.Quoted(Shown.Plain(written))} is not a kind of file",
                string.Join(", ", Names),
                NearestName.IfClose(written, Names)
            );
}
