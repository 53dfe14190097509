using Caseload.Analysis.Headlines;
using Caseload.Model.Recording;

namespace Caseload.Analysis.Fit;

/// <summary>The nation's measures by day, as means over some runs of one scenario.</summary>
public sealed class DailyMeans
{
    private readonly RecordLayout layout;
    private readonly double[] sums;
    private int runs;

    public DailyMeans(RecordLayout layout)
    {
        this.layout = layout;
        sums = new double[layout.WeekStart];
    }

    public void Add(ReadOnlySpan<float> record)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += record[i];
        runs++;
    }

    /// <summary>A measure on a date; not a number outside the horizon.</summary>
    public double On(string measure, DateOnly date)
    {
        var day = date.DayNumber - layout.Horizon.From.DayNumber;
        return day < 0 || day >= layout.Days ? double.NaN : sums[layout.Day(RunRecord.PlaceOf(layout, measure), day)] / runs;
    }

    /// <summary>Mean of a measure over the days from one date to another, both included.</summary>
    public double Mean(string measure, DateOnly from, DateOnly to)
    {
        var sum = 0.0;
        for (var date = from; date <= to; date = date.AddDays(1))
            sum += On(measure, date);
        return sum / (to.DayNumber - from.DayNumber + 1);
    }
}
