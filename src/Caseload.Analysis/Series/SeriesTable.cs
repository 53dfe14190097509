using Caseload.Analysis.Numbers;
using Caseload.Engine.Ensembles;

namespace Caseload.Analysis.Series;

/// <summary>
/// The series of all runs of an ensemble, in a temporary file: memory does not grow with the number of runs. Different runs may
/// be filled from several threads.
/// </summary>
public sealed class SeriesTable(SeriesSet set, int runs) : IDisposable
{
    private const int BlockBytes = 4 << 20;

    private readonly SpillFile _file = new(runs, set.Values);

    public SeriesSet Set { get; } = set;

    public int Runs { get; } = runs;

    /// <summary>Keeps the values of a run.</summary>
    public void Fill(int run, ReadOnlySpan<float> values) => _file.Write(run, values);

    /// <summary>One series over all runs.</summary>
    public BandSeries Of(string name)
    {
        var place = Set.IndexOf(name);
        return Bands(place, place + 1, default)[0];
    }

    /// <summary>All series over all runs, in the order of the set.</summary>
    public IReadOnlyList<BandSeries> All(CancellationToken ended = default) => Bands(0, Set.All.Count, ended);

    public void Dispose() => _file.Dispose();

    // Neighbouring series are read together: one read a run and block of columns.
    private List<BandSeries> Bands(int from, int to, CancellationToken ended)
    {
        var first = from < to ? Set.Start(from) : 0;
        var count = 0;
        for (var i = from; i < to; i++)
            count += Set.All[i].Points.Count;
        var intervals = Intervals(first, count, ended);
        List<BandSeries> bands = [];
        for (var i = from; i < to; i++)
        {
            var series = Set.All[i];
            Interval[] values = intervals[(Set.Start(i) - first)..(Set.Start(i) - first + series.Points.Count)];
            bands.Add(
                new(series.Name, series.Unit, series.Definition, series.Points, Array.AsReadOnly(values))
                {
                    Judgment = series.Judgment,
                    Office = series.Office,
                    NotObserved = series.NotObserved,
                }
            );
        }
        return bands;
    }

    private Interval[] Intervals(int first, int count, CancellationToken ended)
    {
        var intervals = new Interval[count];
        var width = Math.Clamp(BlockBytes / (Math.Max(1, Runs) * sizeof(float)), 1, Math.Max(1, count));
        var block = new float[Runs * width];
        var column = new double[Runs];
        for (var start = 0; start < count; start += width)
        {
            ended.ThrowIfCancellationRequested();
            var wide = Math.Min(width, count - start);
            _file.ReadColumns(first + start, wide, block);
            for (var i = 0; i < wide; i++)
            {
                for (var run = 0; run < Runs; run++)
                    column[run] = block[run * wide + i];
                intervals[start + i] = Interval.Of(column);
            }
        }
        return intervals;
    }
}
