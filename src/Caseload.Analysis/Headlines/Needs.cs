using Caseload.Model.Recording;

namespace Caseload.Analysis.Headlines;

/// <summary>What the target needs against what is available, means over the last months.</summary>
internal static class Needs
{
    /// <summary>Name, what is needed, what is available, unit.</summary>
    internal static readonly (string Name, string Need, string Available, string Unit)[] Shown =
    [
        ("officer_days", "needs_officer_days", "officer_days_available", "officer-days a day"),
        ("approvals", "needs_approvals", "approvals_available", "approvals a day"),
        ("beds", "needs_beds", "beds_usable", "beds"),
        ("hearing_slots", "needs_hearing_slots", "hearing_slots_available", "hearing slots a day"),
        ("seats", "needs_seats", "seats_available", "air seats a day"),
    ];

    public static IEnumerable<Headline> All(RecordLayout layout, Period period)
    {
        foreach (var (name, need, available, unit) in Shown)
        {
            var needed = Levels.Mean(layout, need, unit, "period", period);
            var there = Levels.Mean(layout, available, unit, "period", period);
            yield return needed with
            {
                Name = $"needed.{name}",
            };
            yield return there with
            {
                Name = $"available.{name}",
            };
            yield return new(
                $"short.{name}",
                "1 or 0",
                $"1 where more {unit} are needed than are available, {period}; the mean is the share of histories.",
                run =>
                {
                    var (asked, given) = (needed.Value(run), there.Value(run));
                    return double.IsNaN(asked) || double.IsNaN(given) ? double.NaN
                        : asked > given ? 1
                        : 0;
                }
            )
            {
                Judgment = needed.Judgment,
            };
            yield return new(
                $"ratio.{name}",
                "of 100 available",
                $"Of 100 {unit} available, those that the target needs, {period}.",
                run =>
                {
                    var (asked, given) = (needed.Value(run), there.Value(run));
                    return given > 0 ? 100 * asked / given : double.NaN;
                }
            )
            {
                Judgment = needed.Judgment || there.Judgment,
            };
        }
    }
}
