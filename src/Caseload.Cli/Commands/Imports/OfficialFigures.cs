using Caseload.Data.Import;
using Caseload.Data.Import.Store;
using Caseload.Data.Series;

namespace Caseload.Cli.Commands.Imports;

/// <summary>
/// Official figures by month, week or fiscal year: what ships, and over it what was imported of ICE's workbooks, the newest last.
/// </summary>
internal sealed class OfficialFigures(string home, IReadOnlyList<StoredImport> imports)
{
    public Dictionary<string, double> ArrestsByMonth =>
        Shipped(new("ohss_ero_arrests_monthly", ["month"], ["total"]), "total", noted: false, null);

    public Dictionary<string, double> ArrestsByWeek => Weeks("arrests_weekly_national", "arrests");

    public Dictionary<string, double> DetainersByWeek => Weeks("detainers_weekly_national", "detainers");

    public Dictionary<string, double> BookInsByMonth =>
        Both(new("bookins_monthly", ["month", "arresting_agency"], ["initial_book_ins"]), k => k[1] is "Total" ? k[0] : null);

    public Dictionary<string, double> BookOutsByMonth =>
        Both(
            new("bookouts_monthly", ["month", "release_reason", "criminality"], ["final_book_outs"]),
            k => k[1] is "Total" && k[2] is "Total" ? k[0] : null
        );

    /// <summary>Removals of whole fiscal years: the last total of a year, if it is of its last days.</summary>
    public Dictionary<string, double> RemovalsByYear
    {
        get
        {
            var years = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (
                var (date, total) in VintageCheck
                    .ShippedRemovals(home)
                    .Concat(VintageCheck.Removals(imports))
                    .OrderBy(r => r.Date)
            )
                if (date == FiscalYear.LastDay(FiscalYear.Of(date)))
                    years[FormattableString.Invariant($"FY{FiscalYear.Of(date)}")] = total;
            return years;
        }
    }

    private Dictionary<string, double> Weeks(string name, string value)
    {
        if (Figures.Shipped(home, new(name, ["week_start", "days_covered"], [value]), noted: false) is not { } series)
            return [];
        return Figures.Of(series, value, k => k[1] is "7" ? k[0] : null);
    }

    private Dictionary<string, double> Shipped(
        SeriesShape shape,
        string value,
        bool noted,
        Func<IReadOnlyList<string>, string?>? where
    ) => Figures.Shipped(home, shape, noted) is { } series ? Figures.Of(series, value, where) : [];

    private Dictionary<string, double> Both(SeriesShape shape, Func<IReadOnlyList<string>, string?> where)
    {
        var figures = Shipped(shape, shape.Values[0], noted: true, where);
        foreach (var import in imports.Where(i => i.Kind is ImportKind.IceWorkbook))
        foreach (var one in import.Series.Where(s => string.Equals(s.Name, shape.Name, StringComparison.Ordinal)))
        foreach (var (key, value) in Figures.Of(import.Read(one), shape.Values[0], where))
            figures[key] = value;
        return figures;
    }
}
