using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>A monthly series while its rows are read: each month once, in order. What is not added is absent, never 0.</summary>
internal sealed class MonthlyBuilder
{
    private readonly List<DateOnly> months = [];
    private readonly List<double> values = [];

    public void Add(TableRow row, int monthColumn, double value)
    {
        var month = row.ObservedMonth(monthColumn);
        if (months.Count > 0 && month <= months[^1])
            throw row.Error(monthColumn, $"the month {row.Text(monthColumn)} is out of order", "each month once, in order");
        months.Add(month);
        values.Add(value);
    }

    /// <summary>Adds to the month that was added last, or begins it.</summary>
    public void Accumulate(TableRow row, int monthColumn, double value)
    {
        if (months.Count > 0 && months[^1] == row.Month(monthColumn))
            values[^1] += value;
        else
            Add(row, monthColumn, value);
    }

    public MonthlySeries Build() => new(months, values);
}
