using Caseload.Data.Tables;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Series;

/// <summary>Dates of the record: none is later than its last day.</summary>
internal static class ObservedDate
{
    /// <summary>A date, refused where it is after the last day of the record.</summary>
    public static DateOnly Observed(this TableRow row, int column) => Checked(row, column, row.Date(column));

    /// <summary>A month as its first day, refused where it is after the last day of the record.</summary>
    public static DateOnly ObservedMonth(this TableRow row, int column) => Checked(row, column, row.Month(column));

    private static DateOnly Checked(TableRow row, int column, DateOnly date) =>
        date <= Horizon.LatestStart
            ? date
            : throw row.Error(
                column,
                $"{PlainDate.Text(date)} is after the end of the record",
                $"nothing after {PlainDate.Text(Horizon.LatestStart)}"
            );
}
