using Caseload.Cli.Screens;

namespace Caseload.Cli.Layout;

/// <summary>A column: header, its least width with the space after it, and where it is dropped.</summary>
internal sealed record Column(string Header, int Width, bool Right = false, Role Role = Role.Plain, Keep Keep = Keep.Always);

/// <summary>When a column is shown.</summary>
internal enum Keep
{
    Always,

    /// <summary>From 72 columns on: the range of 5 in 10.</summary>
    Wide,

    /// <summary>On terminals from 72 columns on: the strip.</summary>
    Strip,
}

/// <summary>A row: label, a cell for each further column, and what stands below the label where two lines are needed.</summary>
internal sealed record Row(string Label, IReadOnlyList<string> Cells, IReadOnlyList<string> Below);

/// <summary>A table without borders: one rule under the header; the label is the first column.</summary>
internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows, bool Rule = false) : Block
{
    public override IEnumerable<Line> Lines(Screen screen)
    {
        int[] shown =
        [
            .. Enumerable
                .Range(0, Columns.Count)
                .Where(i => Columns[i].Keep != Keep.Strip || screen.Strip)
                .Where(i => Columns[i].Keep != Keep.Wide || screen.FiveInTen),
        ];
        var widths = shown.ToDictionary(i => i, WidthOf);
        if (widths.Values.Sum() > screen.Width)
            shown = [.. shown.Where(i => Columns[i].Keep == Keep.Always)];
        if (screen.TwoLines || shown.Sum(i => widths[i]) > screen.Width)
            return Narrow(screen);
        return Wide(screen, shown, widths);
    }

    private int WidthOf(int column)
    {
        var content = Math.Max(Columns[column].Header.Length, Rows.Max(row => Cell(row, column).Length));
        var after =
            Columns[column].Right ? 2
            : column == Columns.Count - 1 ? 0
            : 1;
        return Math.Max(Columns[column].Width, content + after);
    }

    private static string Cell(Row row, int column) =>
        column == 0 ? row.Label
        : column <= row.Cells.Count ? row.Cells[column - 1]
        : "";

    private IEnumerable<Line> Wide(Screen screen, int[] shown, Dictionary<int, int> widths)
    {
        yield return new Line(string.Concat(shown.Select(i => Placed(Columns[i].Header, i, widths))), Role.Dim);
        if (Rule)
            yield return new Line(new string(screen.Unicode ? '─' : '-', Math.Min(78, screen.Width)), Role.Dim);
        foreach (var row in Rows)
            yield return new Line([.. shown.Select(i => new Span(Placed(Cell(row, i), i, widths), Columns[i].Role))]);
    }

    private string Placed(string text, int column, Dictionary<int, int> widths) =>
        Columns[column].Right ? text.PadLeft(widths[column] - 2) + "  " : text.PadRight(widths[column]);

    private IEnumerable<Line> Narrow(Screen screen)
    {
        if (Columns[0].Header.Length > 0)
            foreach (var line in Wrap.Words(Columns[0].Header, screen.Width))
                yield return new Line(line, Role.Dim);
        foreach (var row in Rows)
        {
            foreach (var line in Wrap.Words(row.Label, screen.Width))
                yield return new Line(line);
            foreach (var line in row.Below.SelectMany(below => Wrap.Words(below, screen.Width - 2)))
                yield return new Line("  " + line, Role.Strong);
        }
    }
}
