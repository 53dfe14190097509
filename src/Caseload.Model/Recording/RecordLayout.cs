using Caseload.Model.Records;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Model.Recording;

/// <summary>What one cell of a run's record holds.</summary>
/// <param name="Period">`day` or `week`.</param>
/// <param name="Date">The day, or the week's Sunday.</param>
/// <param name="Office">`US` or an AOR name.</param>
/// <param name="Measure">The measure.</param>
public readonly record struct Cell(string Period, DateOnly Date, string Office, Measure Measure);

/// <summary>
/// Where each value of a run stands in its record, a flat array of float32: first the nation by day ([measure][day]), then
/// the nation by full week ([measure][week]), then offices by full week ([office measure][office][week]). A full week is
/// Sunday to Saturday within the horizon. A weekly flow is its mean a day; a weekly stock is that Sunday's midnight count.
/// </summary>
public sealed class RecordLayout
{
    public RecordLayout(Horizon horizon, IReadOnlyList<Measure> measures)
    {
        Horizon = horizon;
        Measures = measures;
        OfficeMeasures = [.. measures.Where(m => m.ByOffice)];
        Days = horizon.Days;
        FirstSunday = (7 - (int)horizon.From.DayOfWeek) % 7;
        var weeks = Math.Max(0, (Days - FirstSunday) / 7);
        Weeks = [.. Enumerable.Range(0, weeks).Select(w => horizon.From.AddDays(FirstSunday + 7 * w))];
        WeekStart = Measures.Count * Days;
        OfficeStart = WeekStart + Measures.Count * weeks;
        Cells = OfficeStart + OfficeMeasures.Count * Office.Count * weeks;
    }

    public Horizon Horizon { get; }

    public IReadOnlyList<Measure> Measures { get; }

    public IReadOnlyList<Measure> OfficeMeasures { get; }

    public int Days { get; }

    /// <summary>Day number (from 0) of the first full week's Sunday.</summary>
    public int FirstSunday { get; }

    /// <summary>The Sunday of each full week.</summary>
    public IReadOnlyList<DateOnly> Weeks { get; }

    /// <summary>Length of a record.</summary>
    public int Cells { get; }

    public int WeekStart { get; }

    public int OfficeStart { get; }

    /// <summary>Place of the measure's number in <see cref="Measures"/>; throws if it is not recorded.</summary>
    public int IndexOf(Measure measure)
    {
        for (var i = 0; i < Measures.Count; i++)
            if (ReferenceEquals(Measures[i], measure) || string.Equals(Measures[i].Name, measure.Name, StringComparison.Ordinal))
                return i;
        throw new ArgumentException($"The measure {measure.Name} is not recorded.", nameof(measure));
    }

    /// <summary>Cell of the nation on a day (from 0).</summary>
    public int Day(int measure, int day) => measure * Days + day;

    /// <summary>Cell of the nation in a full week (from 0).</summary>
    public int Week(int measure, int week) => WeekStart + measure * Weeks.Count + week;

    /// <summary>Cell of an office in a full week; the measure is a number in <see cref="OfficeMeasures"/>.</summary>
    public int OfficeWeek(int officeMeasure, int office, int week) =>
        OfficeStart + (officeMeasure * Office.Count + office) * Weeks.Count + week;

    /// <summary>What a cell holds.</summary>
    public Cell this[int cell]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(cell);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(cell, Cells);
            if (cell < WeekStart)
                return new("day", Horizon.From.AddDays(cell % Days), "US", Measures[cell / Days]);
            if (cell < OfficeStart)
            {
                var at = cell - WeekStart;
                return new("week", Weeks[at % Weeks.Count], "US", Measures[at / Weeks.Count]);
            }
            var (row, week) = Math.DivRem(cell - OfficeStart, Weeks.Count);
            return new("week", Weeks[week], Office.Names[row % Office.Count], OfficeMeasures[row / Office.Count]);
        }
    }
}
