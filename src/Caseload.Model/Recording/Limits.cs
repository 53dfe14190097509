using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Recording;

/// <summary>
/// What binds. The nation's value is the number of offices bound on a day; an office's week names one limit alone: the one
/// of most days, the first in order where days are equal.
/// </summary>
public static class Limits
{
    private static Measure<OfficeDay> Of(string name, string what) =>
        new(name, "offices", MeasureKind.Flow, what) { ByOffice = true, NotObservedByOffice = true };

    /// <summary>Arrests, in the order in which a limit is named.</summary>
    public static IReadOnlyList<Measure<OfficeDay>> Arrests { get; } =
    [
        Of("arrests_limit_target", "Offices whose arrests are at or above their target on the day."),
        Of("arrests_limit_pool", "Offices where the yield term takes more than half of what unlimited people would give."),
        Of("arrests_limit_officers", "Offices where more officer time alone would have raised the day's arrests."),
        Of("arrests_limit_approvals", "Offices where more supervisor approvals alone would have raised the day's arrests."),
        Of("arrests_limit_beds", "Offices where more usable beds alone would have raised the day's arrests."),
    ];

    /// <summary>Departures, in the order in which a limit is named where two would have raised the count alike.</summary>
    public static IReadOnlyList<Measure<OfficeDay>> Departures { get; } =
    [
        Of(
            "departures_limit_orders",
            "Offices where orders given at intake would alone have raised the day's departures the most."
        ),
        Of(
            "departures_limit_documents",
            "Offices where documents without delay would alone have raised the day's departures the most."
        ),
        Of(
            "departures_limit_seats",
            "Offices where seats for all who are ready would alone have raised the day's departures the most."
        ),
        Of("departures_limit_none", "Offices where nobody waits who could leave on the day."),
    ];

    internal static void NameWeek(RecordLayout layout, Span<double> officeWeek)
    {
        Name(layout, Arrests, officeWeek);
        Name(layout, Departures, officeWeek);
    }

    private static void Name(RecordLayout layout, IReadOnlyList<Measure<OfficeDay>> limits, Span<double> officeWeek)
    {
        var first = 0;
        while (!ReferenceEquals(layout.OfficeMeasures[first], limits[0]))
            first++;
        for (var o = 0; o < Office.Count; o++)
        {
            var most = 0;
            for (var i = 1; i < limits.Count; i++)
                if (officeWeek[(first + i) * Office.Count + o] > officeWeek[(first + most) * Office.Count + o] + 1e-9)
                    most = i;
            for (var i = 0; i < limits.Count; i++)
                officeWeek[(first + i) * Office.Count + o] = i == most ? 1 : 0;
        }
    }
}
