namespace Caseload.Engine.Ensembles;

/// <summary>One thread's share of <see cref="Quantiles.Of"/>: reads a block of columns, turns it, sorts each column.</summary>
internal sealed class ColumnBlocks(SpillFile file, ReadOnlyMemory<double> levels, int width) : IOrderedJob<double>
{
    private readonly float[] _rows = new float[file.Runs * width];
    private readonly float[] _column = new float[file.Runs];

    public int Execute(int job, Span<double> buffer)
    {
        var first = job * width;
        var count = Math.Min(width, file.Columns - first);
        file.ReadColumns(first, count, _rows);
        var perColumn = levels.Length + 1;
        for (var i = 0; i < count; i++)
        {
            Summarise(i, count, buffer.Slice(i * perColumn, perColumn));
        }

        return count * perColumn;
    }

    public void Dispose() { }

    private void Summarise(int column, int count, Span<double> result)
    {
        var present = 0;
        var sum = 0.0;
        for (var cell = column; cell < file.Runs * count; cell += count)
        {
            var value = _rows[cell];
            if (!float.IsNaN(value))
            {
                _column[present++] = value;
                sum += value;
            }
        }

        var sorted = _column.AsSpan(0, present);
        sorted.Sort();
        for (var i = 0; i < levels.Length; i++)
        {
            result[i] = Quantiles.Type7(sorted, levels.Span[i]);
        }

        result[^1] = sum / present;
    }
}
