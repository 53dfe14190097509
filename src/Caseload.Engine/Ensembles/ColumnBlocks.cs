namespace Caseload.Engine.Ensembles;

/// <summary>One thread's share of <see cref="Quantiles.Of"/>: reads a block of columns, turns it a strip at a time, sorts each column.</summary>
internal sealed class ColumnBlocks(SpillFile file, ReadOnlyMemory<double> levels, int width) : IOrderedJob<double>
{
    /// <summary>Columns turned together: a cache line of floats.</summary>
    private const int Strip = 16;

    private readonly float[] _rows = new float[file.Runs * width];
    private readonly float[] _columns = new float[file.Runs * Strip];
    private readonly FloatSort _sort = new(file.Runs);

    public int Execute(int job, Span<double> buffer)
    {
        var first = job * width;
        var count = Math.Min(width, file.Columns - first);
        file.ReadColumns(first, count, _rows);
        var perColumn = levels.Length + 1;
        for (var strip = 0; strip < count; strip += Strip)
        {
            var wide = Math.Min(Strip, count - strip);
            Turn(strip, wide, count);
            for (var i = 0; i < wide; i++)
            {
                var column = _columns.AsSpan(i * file.Runs, file.Runs);
                Summarise(column, buffer.Slice((strip + i) * perColumn, perColumn));
            }
        }

        return count * perColumn;
    }

    public void Dispose() { }

    private void Turn(int strip, int wide, int count)
    {
        for (var run = 0; run < file.Runs; run++)
        {
            var row = _rows.AsSpan((run * count) + strip, wide);
            for (var i = 0; i < row.Length; i++)
            {
                _columns[(i * file.Runs) + run] = row[i];
            }
        }
    }

    private void Summarise(Span<float> column, Span<double> result)
    {
        var present = 0;
        var sum = 0.0;
        foreach (var value in column)
        {
            if (!float.IsNaN(value))
            {
                column[present++] = value;
                sum += value;
            }
        }

        var sorted = column[..present];
        _sort.Sort(sorted);
        for (var i = 0; i < levels.Length; i++)
        {
            result[i] = Quantiles.Type7(sorted, levels.Span[i]);
        }

        result[^1] = sum / present;
    }
}
