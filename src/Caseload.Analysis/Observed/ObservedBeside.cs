using Caseload.Analysis.Headlines;
using Caseload.Model.Recording;
using Caseload.Model.Records;

namespace Caseload.Analysis.Observed;

/// <summary>A recorded mean over whole weeks or months of the horizon.</summary>
/// <param name="Measure">The measure that counts the same.</param>
/// <param name="Unit">Unit of the mean.</param>
/// <param name="Period">The days that the record covers in full.</param>
/// <param name="Value">The record's mean.</param>
public sealed record ObservedMean(string Measure, string Unit, Period Period, double Value);

/// <summary>What the public records show over the part of the horizon that they cover, from the target's first day on.</summary>
public sealed record ObservedBeside
{
    /// <summary>No records.</summary>
    public static readonly ObservedBeside None = new();

    public IReadOnlyList<ObservedMean> Means { get; init; } = [];

    /// <summary>Sunday of the last full week with recorded arrests; null if there is none.</summary>
    public DateOnly? LastArrestWeek { get; init; }

    /// <summary>Recorded full weeks under the target, and those of them at or above it.</summary>
    public int Weeks { get; init; }

    public int WeeksAtTarget { get; init; }

    /// <summary>Last day of the first four recorded weeks whose mean is at or above the target; null if none.</summary>
    public DateOnly? FourWeekMeanAtTarget { get; init; }

    /// <summary>Shares of ERO arrests by criminality, 2023-10 to 2024-09 (convicted, pending, other); null if not recorded.</summary>
    public IReadOnlyList<double>? CriminalityFy2024 { get; init; }

    /// <summary>Reads the records over the horizon, from the first day of the target on.</summary>
    public static ObservedBeside Of(PublicRecords records, RecordLayout layout, Goal goal)
    {
        var target = TargetDays.Of(layout, goal);
        var first = layout.Horizon.From.AddDays(target.FirstDay ?? 0);
        var weeks = RecordedWeeks.Of(records.Arrests, layout, first, goal);
        ObservedMean?[] means =
        [
            weeks.Mean,
            Months("bookins", "ICE book-ins a day", records.BookInsIce),
            RecordedNights.Mean(records, layout.Horizon, first),
            Months("departures", "departures a day", records.RemovalBookOuts),
        ];
        return new()
        {
            Means = [.. means.OfType<ObservedMean>()],
            LastArrestWeek = weeks.Last,
            Weeks = target.FirstDay is null ? 0 : weeks.Count,
            WeeksAtTarget = target.FirstDay is null ? 0 : weeks.AtTarget,
            FourWeekMeanAtTarget = target.FirstDay is null ? null : weeks.FourWeekMean,
            CriminalityFy2024 = FiscalYear.Criminality(records.ArrestsByCriminality, 2024),
        };

        ObservedMean? Months(string measure, string unit, MonthlySeries series) =>
            RecordedMonths.Mean(measure, unit, series, layout.Horizon, first);
    }
}
