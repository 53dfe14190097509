using System.Globalization;
using Caseload.Analysis.Headlines;
using Caseload.Cli.Inputs;
using Caseload.Cli.Layout;
using Caseload.Cli.Options;
using Caseload.Cli.Screens;
using Caseload.Model;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Lists;

/// <summary>A scenario: its reason, its source, its levers with its parents' folded in.</summary>
internal static class ScenarioDetails
{
    public static IReadOnlyList<Block> Blocks(string name, Home home)
    {
        var scenario = ModelInputs.Read(home).Described(name, new RunSettings());
        return
        [
            new Paragraph($"{scenario.Name}, a scenario: {scenario.Title}", Role.Strong),
            new Paragraph(scenario.About),
            new Facts("Horizon", [$"{Period.Iso(scenario.Horizon.From)} to {Period.Iso(scenario.Horizon.To)}"]),
            .. scenario.Priors is { } priors
                ? (IEnumerable<Block>)[new Facts("Priors", [$"{Path.GetFileName(priors)}; run by `caseload history` alone"])]
                : [],
            .. scenario.Source is { } source ? (IEnumerable<Block>)[new Facts("Source", [source])] : [],
            .. scenario.Levers.SelectMany(Schedule),
            .. scenario.Parameters.Select(p => new Facts(
                p.Parameter,
                [$"{Number(p.Central)}, 9 in 10 {Number(p.Low)} to {Number(p.High)}"]
            )),
        ];
    }

    private static IEnumerable<Block> Schedule(LeverSchedule schedule)
    {
        yield return new Gap();
        var unit = Catalogue.Levers.Single(l => l.Id.Equals(schedule.Lever, StringComparison.Ordinal)).Unit;
        yield return new Paragraph($"{schedule.Lever} [{unit}]");
        foreach (var step in schedule.Steps)
            yield return new Facts(
                Period.Iso(step.From),
                [Number(step.Value) + (step.To is { } to ? $", a straight line, reached on {Period.Iso(to)}" : "")]
            );
    }

    private static string Number(double value) => value.ToString("#,##0.######", CultureInfo.InvariantCulture);
}
