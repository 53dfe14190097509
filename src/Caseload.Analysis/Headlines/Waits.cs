using Caseload.Model.Recording;

namespace Caseload.Analysis.Headlines;

/// <summary>What people held wait for at midnight, and releases for want of a bed: means over the last months.</summary>
internal static class Waits
{
    /// <summary>Name, measure, unit.</summary>
    internal static readonly (string Name, string Measure, string Unit)[] Shown =
    [
        ("order", "waiting_order", "people detained at midnight"),
        ("hearing", "hearings_waiting", "people detained at midnight"),
        ("documents", "waiting_documents", "people detained at midnight"),
        ("seat", "waiting_seat", "people detained at midnight"),
        ("country", "waiting_no_country", "people detained at midnight"),
        ("no_bed", "releases_no_bed", "people a day"),
    ];

    public static IEnumerable<Headline> All(RecordLayout layout, Period period)
    {
        foreach (var (name, measure, unit) in Shown)
            yield return Levels.Mean(layout, measure, unit, "period", period) with
            {
                Name = $"waits.{name}",
            };
    }
}
