using System.Globalization;
using Caseload.Data.Errors;

namespace Caseload.Data.Import.PersonTables;

/// <summary>Cells that are in no count, for one reason: how many, and where the first stands.</summary>
internal sealed class SetAside(string what)
{
    /// <summary>So many are typing errors, however short the file is.</summary>
    private const long MostFew = 10;

    private UserError? first;
    private string where = "";

    public long Count { get; private set; }

    public void Add(IPersonRows rows, int column)
    {
        if (Count++ > 0)
            return;
        where = rows.Where;
        first = rows.Fault(column, what, "YYYY-MM-DD or MM/DD/YYYY, with or without a time, or a spreadsheet's serial number");
    }

    public void Note(ImportNotes notes)
    {
        if (Count > 0)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{Count} {what}: left out, the first in {where}"));
    }

    /// <summary>Some faults are of single rows. Where there are more the file is not as it is taken to be.</summary>
    /// <exception cref="UserError">More than ten, and more than a hundredth of the rows.</exception>
    public void RefuseIfMany(long rows)
    {
        if (first is null || Count <= MostFew || Count * 100 <= rows)
            return;
        throw new UserError(
            first.What.Replace(
                what,
                string.Create(CultureInfo.InvariantCulture, $"{Count} of {rows} {what}"),
                StringComparison.Ordinal
            ),
            first.Expected,
            place: first.Place
        );
    }
}
