using Caseload.Analysis.Numbers;
using Caseload.Model.Records;

namespace Caseload.Analysis.Fit;

/// <summary>
/// The ensemble of `baseline` beside the record: where ranges are skewed, its median is not the model at central parameters.
/// </summary>
public static class FitEnsemble
{
    private static readonly DateOnly From = new(2025, 2, 1);
    private static readonly DateOnly To = new(2025, 8, 30);

    /// <summary>The quantities, computed from one history.</summary>
    public static IReadOnlyList<(string What, Func<DailyMeans, double> Value)> Quantities { get; } =
    [
        ("People detained, midnight 23 Feb 2025", m => m.On("detained", new(2025, 2, 23))),
        ("People detained, midnight 15 Jun 2025", m => m.On("detained", new(2025, 6, 15))),
        ("People detained, midnight 24 Aug 2025", m => m.On("detained", new(2025, 8, 24))),
        ("ERO arrests a day, 1 Feb to 30 Aug 2025", m => m.Mean("arrests", From, To)),
        ("Departures a day, 1 Feb to 30 Aug 2025", m => m.Mean("departures", From, To)),
    ];

    /// <summary>What the record shows of each quantity.</summary>
    public static IReadOnlyList<double> Records(PublicRecords records)
    {
        double Night(DateOnly date) => records.MidnightNational[date.DayNumber - records.MidnightFrom.DayNumber];
        return
        [
            Night(new(2025, 2, 23)),
            Night(new(2025, 6, 15)),
            Night(new(2025, 8, 24)),
            Fit2025.RecordedArrests(records, From, To),
            Fit2025.RecordedDepartures(records, From, new(2025, 8, 31)),
        ];
    }

    /// <summary>Median and 9 in 10 of each quantity over histories.</summary>
    public static IReadOnlyList<Interval> Intervals(IReadOnlyList<double[]> histories) =>
        [.. Enumerable.Range(0, Quantities.Count).Select(q => Interval.Of([.. histories.Select(h => h[q])]))];
}
