using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Model.Recording;

namespace Caseload.Analysis.Series;

/// <summary>The flows of all runs' cohorts: some 500 bytes a run. Runs may be filled from several threads.</summary>
public sealed class FlowTable
{
    private readonly RecordLayout _layout;
    private readonly DaySpan _reached;
    private readonly int _cohort;
    private readonly IReadOnlyList<FlowPath> _paths;
    private readonly double[] _values;

    public FlowTable(RecordLayout layout, TargetDays target, int runs)
    {
        _layout = layout;
        _reached = new(target.Days(layout).First + FlowPaths.Age, layout.Days - 1);
        _cohort = RunRecord.Place(layout, "cohort_180");
        _paths = FlowPaths.All(layout);
        _values = new double[runs * _paths.Count];
        Runs = runs;
    }

    public int Runs { get; }

    /// <summary>Computes and keeps the flows of a run, of 1,000 of its arrests.</summary>
    public void Fill(int run, ReadOnlySpan<float> record)
    {
        var read = new RunRecord(_layout, record);
        var all = read.Sum(_cohort, _reached);
        var values = _values.AsSpan(run * _paths.Count, _paths.Count);
        for (var i = 0; i < values.Length; i++)
        {
            var share = 1000 * _paths[i].People(read, _reached) / all;
            values[i] = double.IsFinite(share) ? share : double.NaN;
        }
    }

    /// <summary>A run's flow along a link.</summary>
    public double this[int run, string from, string to]
    {
        get
        {
            for (var i = 0; i < _paths.Count; i++)
                if (
                    string.Equals(_paths[i].From, from, StringComparison.Ordinal)
                    && string.Equals(_paths[i].To, to, StringComparison.Ordinal)
                )
                    return _values[run * _paths.Count + i];
            throw new ArgumentException($"Nobody goes from {from} to {to}.", nameof(to));
        }
    }

    public CohortFlows Result()
    {
        var column = new double[Runs];
        return new(
            [.. FlowPaths.Nodes.Select(node => Node(node.Name, node.Layer, column))],
            [.. _paths.Select((path, i) => new FlowLink(path.From, path.To, Mean(i, column)))]
        );
    }

    private FlowNode Node(string name, FlowLayer layer, double[] column)
    {
        // A channel is what leaves it; every other place is what comes to it.
        int[] through =
        [
            .. Enumerable
                .Range(0, _paths.Count)
                .Where(i =>
                    string.Equals(layer == FlowLayer.Channel ? _paths[i].From : _paths[i].To, name, StringComparison.Ordinal)
                ),
        ];
        for (var run = 0; run < Runs; run++)
            column[run] = through.Length == 0 ? double.NaN : through.Sum(i => _values[run * _paths.Count + i]);
        return new(name, layer, Interval.Of(column)) { Judgment = layer is FlowLayer.Channel or FlowLayer.Pathway };
    }

    private double Mean(int path, double[] column)
    {
        for (var run = 0; run < Runs; run++)
            column[run] = _values[run * _paths.Count + path];
        return Interval.Of(column).Mean;
    }
}
