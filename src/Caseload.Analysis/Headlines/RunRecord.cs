using Caseload.Model.Recording;

namespace Caseload.Analysis.Headlines;

/// <summary>One run's record, read by measure, day, week and office. A measure that is not recorded (-1) reads as NaN.</summary>
public readonly ref struct RunRecord(RecordLayout layout, ReadOnlySpan<float> cells)
{
    private readonly ReadOnlySpan<float> _cells = cells;

    public RecordLayout Layout { get; } = layout;

    public double Day(int measure, int day) => measure < 0 ? double.NaN : _cells[Layout.Day(measure, day)];

    public double Week(int measure, int week) => measure < 0 ? double.NaN : _cells[Layout.Week(measure, week)];

    public double OfficeWeek(int officeMeasure, int office, int week) =>
        officeMeasure < 0 ? double.NaN : _cells[Layout.OfficeWeek(officeMeasure, office, week)];

    /// <summary>Sum over days, in order; NaN for no days.</summary>
    public double Sum(int measure, DaySpan days)
    {
        if (measure < 0 || days.Empty)
            return double.NaN;
        var sum = 0.0;
        foreach (var value in _cells.Slice(Layout.Day(measure, days.First), days.Count))
            sum += value;
        return sum;
    }

    /// <summary>Mean a day over days; NaN for no days.</summary>
    public double Mean(int measure, DaySpan days) => Sum(measure, days) / days.Count;

    /// <summary>Place of a measure by its name, or -1.</summary>
    public static int Place(RecordLayout layout, string name) => PlaceIn(layout.Measures, name);

    /// <summary>Place of a measure that must be recorded.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static int PlaceOf(RecordLayout layout, string name)
    {
        var place = Place(layout, name);
        return place >= 0 ? place : throw new ArgumentException($"The measure {name} is not recorded.", nameof(name));
    }

    /// <summary>Place of an office measure by its name, or -1.</summary>
    public static int OfficePlace(RecordLayout layout, string name) => PlaceIn(layout.OfficeMeasures, name);

    /// <summary>True if the measure at this place rests on judgment.</summary>
    public static bool Judged(RecordLayout layout, int measure) => measure >= 0 && layout.Measures[measure].Judgment;

    private static int PlaceIn(IReadOnlyList<Model.Registry.Measure> measures, string name)
    {
        for (var i = 0; i < measures.Count; i++)
            if (string.Equals(measures[i].Name, name, StringComparison.Ordinal))
                return i;
        return -1;
    }
}
