using Caseload.Analysis.Headlines;
using Caseload.Analysis.Series;
using Caseload.Engine.Ensembles;

namespace Caseload.Analysis.Comparison;

/// <summary>
/// Runs the same history of two scenarios and records B less A, cell by cell, in the layout that both share. The headlines
/// and series of both are kept. Two cells with the same bits differ by exactly 0.
/// </summary>
public sealed class PairWorker(
    IRunWorker a,
    IRunWorker b,
    HeadlineTable tableA,
    HeadlineTable tableB,
    SeriesPair series,
    Sameness sameness
) : IRunWorker, IDisposable
{
    private readonly float[] _seriesA = new float[series.Difference.Set.Values];
    private readonly float[] _seriesB = new float[series.Difference.Set.Values];
    private float[] _first = [];

    public void Execute(int run, Span<float> record)
    {
        if (_first.Length != record.Length)
            _first = new float[record.Length];
        else
            Array.Clear(_first);
        a.Execute(run, _first);
        tableA.Fill(run, _first);
        b.Execute(run, record);
        tableB.Fill(run, record);
        series.Fill(run, _first, record, _seriesA, _seriesB);
        var same = true;
        for (var cell = 0; cell < record.Length; cell++)
        {
            if (BitConverter.SingleToInt32Bits(record[cell]) == BitConverter.SingleToInt32Bits(_first[cell]))
            {
                record[cell] = float.IsNaN(record[cell]) ? float.NaN : 0;
                continue;
            }
            record[cell] -= _first[cell];
            same = false;
        }
        if (!same)
            sameness.Differs();
    }

    public void Dispose()
    {
        (a as IDisposable)?.Dispose();
        (b as IDisposable)?.Dispose();
    }
}
