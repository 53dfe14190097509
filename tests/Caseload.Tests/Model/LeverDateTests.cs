using Caseload.Model;
using Caseload.Model.Recording;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>Nothing at all changes before the first date on which a lever's value differs.</summary>
public sealed class LeverDateTests
{
    /// <summary>Across the first regimes of 2025, across those of the summer, and across the end of the record.</summary>
    private static readonly (DateOnly From, int Days, int Change)[] Windows =
    [
        (new(2024, 12, 20), 70, 34),
        (new(2025, 5, 1), 80, 19),
        (new(2025, 8, 20), 70, 45),
    ];

    /// <summary>Arrests above a target, a lack of beds, more time than these windows have.</summary>
    private static readonly string[] NeedsMore = ["target.cap", "policy.holdroom_72h", "courts.judges.hire_plan"];

    private static readonly Scenario[] Parents = [.. Windows.Select(w => Lab.Over(w.From, w.Days))];

    private static readonly float[][] Before = [.. Parents.Select(p => Lab.Run(p))];

    public static TheoryData<string> Levers => [.. Catalogue.Levers.Select(l => l.Id)];

    [Theory]
    [MemberData(nameof(Levers))]
    public void A_lever_changes_what_follows_and_nothing_before(string id)
    {
        var lever = Catalogue.Levers.Single(l => string.Equals(l.Id, id, StringComparison.Ordinal));
        var changes = false;
        for (var w = 0; w < Windows.Length; w++)
        {
            changes |= Changes(w, lever, lever.Low);
            changes |= Changes(w, lever, lever.Switch ? 1 : Math.Min(lever.High, 20_000));
        }
        if (!NeedsMore.Contains(id))
            Assert.Equal(!lever.NotEstimable, changes);
    }

    [Fact]
    public void Those_that_need_more_change_something_where_they_have_it()
    {
        var capped = Lab.Over(60).With("workforce.ero.officers", 100_000);
        Assert.NotEqual(Lab.Run(capped), Lab.Run(capped.With("target.cap", 1)));
        var crowded = Lab.Over(60).With("custody.beds.contract", 10_000);
        Assert.NotEqual(Lab.Run(crowded), Lab.Run(crowded.With("policy.holdroom_72h", 1)));
        var soon = Lab.Over(60).Pin("courts.judges.hire_lag_days", 10);
        Assert.NotEqual(Lab.Run(soon), Lab.Run(soon.With("courts.judges.hire_plan", 700)));
    }

    private static bool Changes(int window, Lever lever, double value)
    {
        var parent = Parents[window];
        var date = parent.Horizon.From.AddDays(Windows[window].Change);
        var steps = parent.Levers.SingleOrDefault(l => string.Equals(l.Lever, lever.Id, StringComparison.Ordinal))?.Steps ?? [];
        var after = Lab.Run(parent.With(lever.Id, [.. steps.Where(s => s.From < date), new(date, null, value)]));
        var layout = new RecordLayout(parent.Horizon, Catalogue.Measures);
        var moved = Enumerable
            .Range(0, layout.Cells)
            .Where(i => BitConverter.SingleToUInt32Bits(Before[window][i]) != BitConverter.SingleToUInt32Bits(after[i]))
            .Select(i => layout[i])
            .ToArray();
        Assert.Empty(moved.Where(cell => End(cell) < date).Take(10));
        return moved.Length > 0;
    }

    /// <summary>The last day that a cell looks at.</summary>
    private static DateOnly End(Cell cell) =>
        cell.Period is "week" && cell.Measure.Kind is MeasureKind.Flow ? cell.Date.AddDays(6) : cell.Date;
}
