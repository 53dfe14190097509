using Caseload.Engine.Draws;
using Caseload.Model.Laws;
using Caseload.Model.Registry;

namespace Caseload.Model;

/// <summary>Everything that the stages declare, derived from the order of the day.</summary>
public static class Catalogue
{
    public static IReadOnlyList<Stage> Stages => Day.Order;

    public static IReadOnlyList<Lever> Levers { get; } =
    [.. Day.Order.SelectMany(s => s.Declares.Levers).DistinctBy(l => l.Id, StringComparer.Ordinal)];

    public static IReadOnlyList<Parameter> Parameters { get; } =
    [.. Day.Order.SelectMany(s => s.Declares.Parameters).DistinctBy(p => p.Id, StringComparer.Ordinal)];

    public static IReadOnlyList<Measure> Measures { get; } = [.. Day.Order.SelectMany(s => s.Declares.Measures)];

    public static IReadOnlyList<Purpose> Purposes { get; } =
    [.. Day.Order.SelectMany(s => s.Declares.Purposes).OrderBy(p => p.Number)];

    public static IReadOnlyList<Law> Laws => SystemLaws.All;
}
