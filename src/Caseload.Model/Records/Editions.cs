namespace Caseload.Model.Records;

/// <summary>A month's value as an edition of ICE's spreadsheets first showed it.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Closed">True if the edition covers the whole month.</param>
/// <param name="Published">The day of the edition.</param>
public readonly record struct MonthEdition(DateOnly Month, double Value, bool Closed, DateOnly Published);

/// <summary>People held on average from 1 October on in facilities of an office (25), as an edition showed it.</summary>
public sealed record FacilityAverages(DateOnly Published, double[] People);

/// <summary>First values and the days on which they were public: what a forecast of the day could have read.</summary>
public sealed record Editions
{
    /// <summary>First book-ins of people arrested by ICE from 2024-10 on, by month and then edition; so the four that follow.</summary>
    public required IReadOnlyList<MonthEdition> BookInsIce { get; init; }

    public required IReadOnlyList<MonthEdition> BookInsCbp { get; init; }

    public required IReadOnlyList<MonthEdition> RemovalBookOuts { get; init; }

    public required IReadOnlyList<MonthEdition> AverageDailyPopulation { get; init; }

    public required IReadOnlyList<MonthEdition> AverageDailyPopulationIce { get; init; }

    /// <summary>Arrests a week from Sunday, as in the release of 2025-03-21: 2023-11-19 to the week of 2025-02-09.</summary>
    public required WeeklySeries Arrests { get; init; }

    /// <summary>By edition.</summary>
    public required IReadOnlyList<FacilityAverages> Facilities { get; init; }
}
