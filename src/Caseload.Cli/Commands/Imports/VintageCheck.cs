using System.Globalization;
using System.Text;
using Caseload.Analysis.Imports;
using Caseload.Data.Import;
using Caseload.Data.Import.Store;
using Caseload.Data.Tables;

namespace Caseload.Cli.Commands.Imports;

/// <summary>What later imports changed of earlier ones, and totals of removals that were corrected downward.</summary>
internal static class VintageCheck
{
    private const string RemovalSeries = "removals_fytd_snapshots";
    private const string RemovalValue = "ice_removals_fiscal_year_to_date";

    public static void Write(StringBuilder text, IReadOnlyList<StoredImport> imports, string home)
    {
        var told = false;
        for (var later = 1; later < imports.Count; later++)
            foreach (var shape in imports[later].Series)
                if (imports.Take(later).LastOrDefault(i => Holds(i, shape)) is { } earlier)
                    Changed(text, earlier, imports[later], shape, ref told);
        foreach (var step in RunningTotal.Steps([.. ShippedRemovals(home), .. Removals(imports)]).Where(s => s.Flow is null))
            text.Append(
                CultureInfo.InvariantCulture,
                $"removals to {step.To:yyyy-MM-dd} are fewer than on {step.From.AddDays(-1):yyyy-MM-dd}: a revision, so no flow between them\n"
            );
    }

    /// <summary>Official removals of a fiscal year to date, by date; one without a date is left out.</summary>
    public static IReadOnlyList<(DateOnly Date, double Total)> Removals(IReadOnlyList<StoredImport> imports) =>
        [
            .. imports
                .SelectMany(i =>
                    i.Series.Where(s => string.Equals(s.Name, RemovalSeries, StringComparison.Ordinal)).Select(i.Read)
                )
                .SelectMany(Dated),
        ];

    public static IReadOnlyList<(DateOnly Date, double Total)> ShippedRemovals(string home) =>
        Figures.Shipped(home, new(RemovalSeries, ["approx_as_of", "fiscal_year"], [RemovalValue]), noted: false) is { } shipped
            ? [.. Dated(shipped)]
            : [];

    private static IEnumerable<(DateOnly Date, double Total)> Dated(ImportedSeries series)
    {
        foreach (var row in series.Rows)
            if (row.Values[0] is { } total && PlainDate.TryParse(row.Keys[0], out var date))
                yield return (date, total);
    }

    private static void Changed(StringBuilder text, StoredImport earlier, StoredImport later, SeriesShape shape, ref bool told)
    {
        var (then, now) = (earlier.Read(shape), later.Read(shape));
        foreach (var value in shape.Values)
        {
            var agreement = Agreement.Of(Figures.Of(now, value), Figures.Of(then, value));
            if (agreement.Differing.Count == 0)
                continue;
            if (!told)
                text.Append("revised by later imports (the later one counts)\n");
            told = true;
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {shape.Name}, {value}: {agreement.Differing.Count} of {agreement.Pairs.Count} from {earlier.Id} to {later.Id}; most at {agreement.Differing[0].Key}, {agreement.Differing[0].Theirs:#,0.##} to {agreement.Differing[0].Ours:#,0.##}\n"
            );
        }
    }

    private static bool Holds(StoredImport import, SeriesShape shape) =>
        import.Series.Any(s =>
            string.Equals(s.Name, shape.Name, StringComparison.Ordinal) && s.Values.SequenceEqual(shape.Values)
        );
}
