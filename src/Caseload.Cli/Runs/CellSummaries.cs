using Caseload.Data.Results;
using Caseload.Engine.Ensembles;

namespace Caseload.Cli.Runs;

/// <summary>The exact quantiles and the mean of every cell over all runs: a hundred bytes a cell, whatever the number of runs.</summary>
internal sealed class CellSummaries
{
    private readonly float[] _values;

    private CellSummaries(int cells) => _values = new float[cells * QuantileLevels.Count];

    public static CellSummaries Of(SpillFile spill, int threads, CancellationToken ended)
    {
        var summaries = new CellSummaries(spill.Columns);
        Quantiles.Of(spill, QuantileLevels.Levels.ToArray(), threads, summaries.Keep, ended);
        return summaries;
    }

    /// <summary>Gives a cell's values to a writer of files.</summary>
    public void Give(int cell, Span<float> values) => Cell(cell).CopyTo(values);

    private void Keep(int cell, ReadOnlySpan<double> values)
    {
        var kept = Cell(cell);
        for (var i = 0; i < kept.Length; i++)
            kept[i] = (float)values[i];
    }

    private Span<float> Cell(int cell) => _values.AsSpan(cell * QuantileLevels.Count, QuantileLevels.Count);
}
