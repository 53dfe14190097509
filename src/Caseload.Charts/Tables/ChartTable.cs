namespace Caseload.Charts.Tables;

/// <summary>A value of a table: what is shown, and the number or text for a file. Compared by value.</summary>
/// <param name="Shown">As a reader sees it; `no record` or `n/a` where there is none.</param>
/// <param name="Raw">As a file holds it, unrounded; empty where there is none.</param>
public sealed record TableCell(string Shown, string Raw)
{
    public static implicit operator TableCell(string text) => new(text, text);

    public static TableCell FromString(string text) => new(text, text);
}

/// <summary>The numbers of a chart as a table, in the chart's order. Immutable.</summary>
/// <param name="Caption">What the rows are, with unit and period.</param>
/// <param name="Columns">Heads; the first is that of the rows' names.</param>
/// <param name="Rows">One cell a column.</param>
public sealed record ChartTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows);
