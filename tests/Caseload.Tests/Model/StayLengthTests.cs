using Caseload.Model;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>Days in custody, kept by the day of book-in, against a count of every case.</summary>
public sealed class StayLengthTests
{
    [Fact]
    public void EveryMidnightIsTheCountOfAllCases()
    {
        var scenario = Lab.Over(new(2024, 10, 1), 60);
        var experiment = Lab.Prepare(scenario);
        var record = Lab.Run(scenario, seed: Engine.Chance.Seed);
        var world = Lab.Open(scenario);
        var over = Lab.Days(experiment.Layout, record, "detained_over_180").ToArray();
        var days = Lab.Days(experiment.Layout, record, "detained_days").ToArray();
        var exits = Lab.Days(experiment.Layout, record, "exit_days").ToArray();
        var before = 0.0;
        for (var day = 0; day < experiment.Layout.Days; day++)
        {
            Day.Step(world, day);
            var (longer, sum, held) = (0, 0.0, 0);
            for (var id = 0; id < world.Cases.Rows; id++)
            {
                if (!world.Cases.Live(id))
                    continue;
                var stay = day - world.Cases[id].Booked;
                held++;
                sum += stay;
                if (stay > 180)
                    longer++;
            }
            Assert.Equal(longer, over[day]);
            Assert.Equal((float)sum, days[day]);
            // Everybody who stays is held one day more; nobody who came today has a day yet.
            if (day > 0)
                Assert.InRange(
                    before + Held(experiment, record, day - 1) - exits[day] - sum,
                    -world.Cases.Rows * 0.01,
                    world.Cases.Rows * 0.01
                );
            before = sum;
        }
    }

    private static double Held(Experiment experiment, float[] record, int day) =>
        Lab.Days(experiment.Layout, record, "detained")[day];
}
