using Caseload.Analysis.Numbers;

namespace Caseload.Analysis.Headlines;

/// <summary>The headlines of all runs of an ensemble: a few hundred bytes a run. Runs may be set from several threads.</summary>
public sealed class HeadlineTable(HeadlineSet set, int runs)
{
    private readonly double[] _values = new double[set.All.Count * runs];

    public HeadlineSet Set { get; } = set;

    public int Runs { get; } = runs;

    /// <summary>Computes and keeps the headlines of a run.</summary>
    public void Fill(int run, ReadOnlySpan<float> record) =>
        Set.Compute(record, _values.AsSpan(run * Set.All.Count, Set.All.Count));

    /// <summary>One headline over the first <paramref name="runs"/> runs, in order of run.</summary>
    public double[] Column(string name, int runs)
    {
        var place = Set.IndexOf(name);
        var column = new double[Math.Min(runs, Runs)];
        for (var run = 0; run < column.Length; run++)
            column[run] = _values[run * Set.All.Count + place];
        return column;
    }

    /// <summary>One headline over all runs.</summary>
    public double[] Column(string name) => Column(name, Runs);

    /// <summary>The interval of a headline over all runs.</summary>
    public Interval Interval(string name) => Numbers.Interval.Of(Column(name));
}
