using Caseload.Analysis.Headlines;
using Caseload.Model.Recording;

namespace Caseload.Analysis.Series;

/// <summary>
/// All series of a scenario: the nation by week, offices by week, the nation by month. A series whose measure is not recorded
/// is left out.
/// </summary>
public sealed class SeriesSet
{
    private readonly int[] _starts;
    private readonly Dictionary<string, int> _places;

    private SeriesSet(RecordLayout layout, IReadOnlyList<RunSeries> all)
    {
        Layout = layout;
        All = all;
        _starts = new int[all.Count];
        for (var i = 0; i < all.Count; i++)
        {
            _starts[i] = Values;
            Values += all[i].Points.Count;
        }
        _places = Enumerable.Range(0, all.Count).ToDictionary(i => all[i].Name, StringComparer.Ordinal);
    }

    public static SeriesSet Of(RecordLayout layout)
    {
        IReadOnlyList<Period> weeks = [.. layout.Weeks.Select(sunday => new Period(sunday, sunday.AddDays(6)))];
        return new(
            layout,
            [
                .. WeekSeries.Nation(layout, weeks),
                .. LimitSeries.All(layout, weeks),
                .. MonthSeries.All(layout),
                .. WeekSeries.Offices(layout, weeks),
            ]
        );
    }

    /// <summary>The layout of the records that it reads.</summary>
    public RecordLayout Layout { get; }

    public IReadOnlyList<RunSeries> All { get; }

    /// <summary>Points of all series together: the numbers of a run.</summary>
    public int Values { get; }

    /// <summary>Place of a series in <see cref="All"/>; throws if there is none of that name.</summary>
    public int IndexOf(string name) =>
        _places.TryGetValue(name, out var place)
            ? place
            : throw new ArgumentException($"There is no series {name}.", nameof(name));

    /// <summary>Computes all points of a run, series by series.</summary>
    public void Compute(ReadOnlySpan<float> record, Span<float> values)
    {
        if (values.Length != Values)
            throw new ArgumentException($"A run has {Values} values, not {values.Length}.", nameof(values));
        var run = new RunRecord(Layout, record);
        var at = 0;
        foreach (var series in All)
            for (var point = 0; point < series.Points.Count; point++)
                values[at++] = (float)series.Value(run, point);
    }

    /// <summary>Where the points of a series begin among the values of a run.</summary>
    internal int Start(int series) => _starts[series];
}
