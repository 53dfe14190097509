using Caseload.Data.Scenarios;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>A scenario written and read back is the same scenario.</summary>
public sealed class ScenarioTextTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 3_000].Select(d => new DateOnly(2022, 10, 1).AddDays(d));

    private static readonly Gen<string> Words = Gen.String[1, 40].Select(s => Scalars(s).Trim()).Where(s => s.Length > 0);

    private static readonly Gen<Horizon> Horizons = Gen.Select(
        Gen.Int[0, 1_065],
        Gen.Int[0, 3_650],
        (from, days) => Of(new DateOnly(2022, 10, 1).AddDays(from), days)
    );

    [Fact]
    public void Round_trip() =>
        Gen.Select(Words, Words, Horizons, Schedules(), Ranges())
            .Select(
                (title, source, horizon, levers, ranges) =>
                    new Scenario("case", title, title + source, source, horizon) { Levers = levers, Parameters = ranges }
            )
            .Sample(
                scenario =>
                {
                    var text = ScenarioText.Write(scenario);
                    var read = ScenarioCase.Read(text);
                    return string.Equals(ScenarioText.Write(read), text, StringComparison.Ordinal)
                        && read with { Levers = [], Parameters = [] } == scenario with { Levers = [], Parameters = [] }
                        && read.Parameters.SequenceEqual(scenario.Parameters)
                        && read.Levers.Select(l => l.Lever).SequenceEqual(scenario.Levers.Select(l => l.Lever))
                        && read.Levers.SelectMany(l => l.Steps).SequenceEqual(scenario.Levers.SelectMany(l => l.Steps));
                },
                iter: 2_000
            );

    private static Gen<LeverSchedule[]> Schedules() => Gen.Shuffle(TestVocabulary.All.Levers.ToArray(), 0, 5).SelectMany(All);

    private static Gen<LeverSchedule[]> All(Lever[] levers) =>
        levers
            .OrderBy(l => l.Id, StringComparer.Ordinal)
            .Aggregate(
                Gen.Const(Array.Empty<LeverSchedule>()),
                (all, lever) => Gen.Select(all, Schedule(lever), (a, s) => (LeverSchedule[])[.. a, s])
            );

    private static Gen<LeverSchedule> Schedule(Lever lever) =>
        Gen.Select(Day, Gen.Int[0, 200], Value(lever))
            .Array[1, 6]
            .Select(steps => new LeverSchedule(
                lever.Id,
                [
                    .. steps
                        .DistinctBy(s => s.Item1)
                        .OrderBy(s => s.Item1)
                        .Select(s => new LeverStep(
                            s.Item1,
                            lever.Switch || s.Item2 < 100 ? null : s.Item1.AddDays(s.Item2),
                            s.Item3
                        )),
                ]
            ));

    private static Gen<double> Value(Lever lever) =>
        lever.Switch ? Gen.Int[0, 1].Select(i => (double)i) : Gen.Double[lever.Low, lever.High];

    private static Gen<ParameterRange[]> Ranges() =>
        Gen.Double[0, 1]
            .Array[3]
            .Select(v =>
            {
                Array.Sort(v);
                return (ParameterRange[])
                    [new("target.push.gain", v[0], v[1], v[2]), new("workforce.detailees.fte_share", v[1], v[1], v[1])];
            });

    private static Horizon Of(DateOnly from, int days) => new(from, from.AddDays(days));

    private static string Scalars(string text) => string.Concat(text.EnumerateRunes());
}
