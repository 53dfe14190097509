namespace Caseload.Analysis.Series;

/// <summary>The tables of two scenarios and of B less A, history by history. Both scenarios have one layout, so one set.</summary>
public sealed record SeriesPair(RunTables A, RunTables B, SeriesTable Difference)
{
    /// <summary>Keeps a pair of histories. The buffers are the caller's, of <see cref="SeriesSet.Values"/> numbers.</summary>
    public void Fill(int run, ReadOnlySpan<float> recordA, ReadOnlySpan<float> recordB, Span<float> first, Span<float> second)
    {
        A.Fill(run, recordA, first);
        B.Fill(run, recordB, second);
        for (var i = 0; i < second.Length; i++)
            second[i] -= first[i];
        Difference.Fill(run, second);
    }

    public SeriesPairResults Results(CancellationToken ended = default) =>
        new(A.Results(ended), B.Results(ended), Difference.All(ended));
}

/// <summary>What a report draws of two scenarios: the series of both, and of B less A over pairs of histories. Immutable.</summary>
public sealed record SeriesPairResults(SeriesResults A, SeriesResults B, IReadOnlyList<BandSeries> Difference);
