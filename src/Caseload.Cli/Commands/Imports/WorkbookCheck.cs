using System.Text;
using Caseload.Analysis.Imports;
using Caseload.Data.Import.Store;

namespace Caseload.Cli.Commands.Imports;

/// <summary>An imported workbook against the shipped series of the same name.</summary>
internal static class WorkbookCheck
{
    /// <summary>Series that ship with the same columns, and whether those have a note.</summary>
    private static readonly (string Name, bool Noted)[] Same =
    [
        ("bookins_monthly", true),
        ("bookouts_monthly", true),
        ("adp_monthly", true),
        ("alos_monthly", true),
        ("detained_snapshot_agency_criminality", false),
        ("detained_snapshot_disposition", false),
        ("in_custody_length_semimonthly", false),
        ("atd_by_aor", false),
    ];

    public static void Write(StringBuilder text, StoredImport import, string home)
    {
        foreach (var shape in import.Series)
        {
            var (name, noted) = Same.FirstOrDefault(s => string.Equals(s.Name, shape.Name, StringComparison.Ordinal));
            if (name is null || Figures.Shipped(home, shape, noted) is not { } shipped)
                continue;
            var ours = import.Read(shape);
            foreach (var value in shape.Values)
                AgreementText.Write(
                    text,
                    shape.Values.Count == 1 ? name : $"{name}, {value}",
                    "the shipped series",
                    Agreement.Of(Figures.Of(ours, value), Figures.Of(shipped, value))
                );
        }
        Removals(text, import, home);
    }

    /// <summary>Snapshots of removals are dated by the day of the docket, so the nearest one of the year within a few days is taken.</summary>
    private static void Removals(StringBuilder text, StoredImport import, string home)
    {
        const int Days = 3;
        var steps = VintageCheck.Removals([import]);
        var shipped = VintageCheck.ShippedRemovals(home);
        foreach (var (date, total) in steps)
        {
            var near = shipped.Where(s => Math.Abs(s.Date.DayNumber - date.DayNumber) <= Days).ToArray();
            if (near.Length == 0)
                continue;
            var nearest = near.MinBy(s => Math.Abs(s.Date.DayNumber - date.DayNumber));
            var key = $"removals to {date:yyyy-MM-dd}";
            AgreementText.Write(text, "removals_fytd_snapshots", "the shipped series", new([new(key, total, nearest.Total)]));
        }
    }
}
