using Caseload.Model.Recording;
using Caseload.Model.Records;

namespace Caseload.Analysis.Headlines;

/// <summary>What limits arrests and departures, of 100 office-weeks from the target's first full week on.</summary>
internal static class Limits
{
    internal static readonly string[] Arrests = ["officers", "pool", "beds", "approvals", "target"];

    internal static readonly string[] Departures = ["documents", "orders", "seats", "none"];

    public static IEnumerable<Headline> All(RecordLayout layout, TargetDays target) =>
        [
            .. Arrests.Select(limit => Share(layout, target, "arrests", limit)),
            .. Departures.Select(limit => Share(layout, target, "departures", limit)),
        ];

    private static Headline Share(RecordLayout layout, TargetDays target, string stage, string limit)
    {
        var place = RunRecord.OfficePlace(layout, $"{stage}_limit_{limit}");
        var from = target.FromWeek(layout);
        return new(
            $"{stage}_limit.{limit}",
            "of 100 office-weeks",
            $"Office-weeks under the target in which the limit on {stage} was '{limit}' on most days.",
            run =>
            {
                if (place < 0 || from >= layout.Weeks.Count)
                    return double.NaN;
                var bound = 0.0;
                for (var office = 0; office < Office.Count; office++)
                for (var week = from; week < layout.Weeks.Count; week++)
                    bound += run.OfficeWeek(place, office, week);
                return 100 * bound / (Office.Count * (layout.Weeks.Count - from));
            }
        )
        {
            Judgment = place >= 0 && layout.OfficeMeasures[place].Judgment,
        };
    }
}
