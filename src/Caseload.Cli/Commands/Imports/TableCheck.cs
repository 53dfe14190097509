using System.Globalization;
using System.Text;
using Caseload.Analysis.Imports;
using Caseload.Data.Import;
using Caseload.Data.Import.Store;
using Caseload.Data.Series;

namespace Caseload.Cli.Commands.Imports;

/// <summary>A counted table against official figures, and what stints come to for each book-in.</summary>
internal static class TableCheck
{
    public static void Write(StringBuilder text, StoredImport import, OfficialFigures official)
    {
        if (
            import.Totals.TryGetValue("stints", out var stints)
            && import.Totals.TryGetValue("book-ins", out var bookIns)
            && bookIns > 0
        )
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {stints:#,0} stints for {bookIns:#,0} book-ins: {stints / bookIns:0.0} stints a book-in, since each transfer is a stint\n"
            );
        switch (import.Kind)
        {
            case ImportKind.Arrests:
                Compare(
                    text,
                    "arrests by month",
                    "official arrests (OHSS, rounded to 10)",
                    Months(import, "arrests"),
                    official.ArrestsByMonth
                );
                Compare(text, "arrests by week", "the shipped weeks", Weeks(import, "arrests"), official.ArrestsByWeek);
                break;
            case ImportKind.Detainers:
                Compare(text, "detainers by week", "the shipped weeks", Weeks(import, "detainers"), official.DetainersByWeek);
                break;
            case ImportKind.Removals:
                Compare(
                    text,
                    "removals by fiscal year",
                    "official removals",
                    Years(Months(import, "removals")),
                    official.RemovalsByYear
                );
                break;
            default:
                Compare(
                    text,
                    "book-ins by month",
                    "official book-ins (with those CBP arrested)",
                    Months(import, "book_ins"),
                    official.BookInsByMonth
                );
                Compare(text, "book-outs by month", "official book-outs", BookOuts(import), official.BookOutsByMonth);
                break;
        }
    }

    private static void Compare(
        StringBuilder text,
        string name,
        string other,
        Dictionary<string, double> ours,
        Dictionary<string, double> theirs
    )
    {
        var agreement = Agreement.Of(ours, theirs);
        AgreementText.Write(text, name, other, agreement);
        if (agreement.Pairs.Count > 1)
            text.Append("    ").Append(AgreementText.Pair(new("together", agreement.Ours, agreement.Theirs))).Append('\n');
    }

    /// <summary>Whole months of the nation.</summary>
    private static Dictionary<string, double> Months(StoredImport import, string value) =>
        Of(import, $"ddp_{value}_monthly", value, k => k[1] is "US" && k[2] is "All" ? k[0] : null);

    private static Dictionary<string, double> Weeks(StoredImport import, string value) =>
        Of(import, $"ddp_{value}_weekly", value, null);

    private static Dictionary<string, double> BookOuts(StoredImport import) =>
        Of(import, "ddp_book_outs_monthly", "book_outs", null);

    private static Dictionary<string, double> Of(
        StoredImport import,
        string name,
        string value,
        Func<IReadOnlyList<string>, string?>? where
    )
    {
        var shape = import.Series.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.Ordinal));
        return shape is null ? [] : Figures.Of(import.Read(shape), value, where);
    }

    /// <summary>Fiscal years with all twelve months.</summary>
    private static Dictionary<string, double> Years(Dictionary<string, double> months) =>
        months
            .GroupBy(m => FiscalYear.Of(DateOnly.ParseExact(m.Key + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .Where(g => g.Count() == 12)
            .ToDictionary(g => FormattableString.Invariant($"FY{g.Key}"), g => g.Sum(m => m.Value), StringComparer.Ordinal);
}
