using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Observed;

/// <summary>The public records from a date to their end, ready to be drawn. Immutable.</summary>
public sealed record RecordSeries(DateOnly From, IReadOnlyList<RecordedSeries> All)
{
    private const int WeeksBefore = 20;

    private static readonly string[] Classes = ["convicted", "pending", "other"];

    /// <summary>The records from 20 weeks before a horizon's first day on.</summary>
    public static RecordSeries Before(PublicRecords records, Horizon horizon) =>
        Of(records, horizon.From.AddDays(-7 * WeeksBefore));

    /// <summary>The records from a date on.</summary>
    public static RecordSeries Of(PublicRecords records, DateOnly from) =>
        new(
            from,
            [
                new("arrests", "arrests/day", RecordedPoints.Weeks(records.Arrests, from)),
                new(
                    "detained",
                    "people",
                    RecordedPoints.Sundays(
                        records.MidnightFrom,
                        records.MidnightNational.Length,
                        n => records.MidnightNational[n],
                        from
                    )
                ),
                new("detained_ice", "people", RecordedPoints.Snapshots(records.Snapshots, (int)Agency.Ice, from)),
                new("detained_cbp", "people", RecordedPoints.Snapshots(records.Snapshots, (int)Agency.Cbp, from)),
                new("departures.month", "departures/day", RecordedPoints.Months(records.RemovalBookOuts, from)),
                new("bookins.month", "book-ins/day", RecordedPoints.Months(records.BookInsIce, from)),
                .. Classes.Select(
                    (name, k) =>
                        new RecordedSeries(
                            $"criminality.{name}",
                            "share of ERO arrests",
                            RecordedPoints.Shares(records.ArrestsByCriminality, k, from)
                        )
                ),
                .. Office.Names.Select(
                    (name, o) =>
                        new RecordedSeries(
                            $"detained/{name}",
                            "people",
                            RecordedPoints.Sundays(
                                records.MidnightFrom,
                                records.MidnightByOffice.Length,
                                n => records.MidnightByOffice[n][o],
                                from
                            )
                        )
                        {
                            Office = name,
                        }
                ),
            ]
        );

    /// <summary>The record beside a simulated series; null where there is none.</summary>
    public RecordedSeries? Of(string name) => All.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.Ordinal));
}
