using DuckDB.NET.Data;

namespace Caseload.Data.Results;

/// <summary>Numbers as a table takes them.</summary>
internal static class AppenderRows
{
    /// <summary>A number; one that is not a number has no value, so that no mean or greatest value over rows meets it.</summary>
    public static void AppendNumber(this IDuckDBAppenderRow row, float value)
    {
        if (float.IsNaN(value))
            row.AppendNullValue();
        else
            row.AppendValue(value);
    }
}
