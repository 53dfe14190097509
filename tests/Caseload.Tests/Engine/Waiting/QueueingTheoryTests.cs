using Caseload.Engine.Draws;
using Xunit;

namespace Caseload.Tests.Engine.Waiting;

/// <summary>
/// Lines in discrete time against exact theory. For one server whose service ends with chance s a day, and A arrivals a day
/// with mean a, the mean number present at midnight is (E[A^2] + a - 2 a^2) / (2 (s - a)); for at most one arrival a day that is
/// a (1 - a) / (s - a) (Hunter, Mathematical Techniques of Applied Probability, 1983).
/// </summary>
public sealed class QueueingTheoryTests
{
    private const int Batches = 40;
    private const int BatchDays = 150_000;
    private const int WarmUpDays = 5_000;

    private static readonly Purpose Arrival = new(1, "arrival");
    private static readonly Purpose SecondArrival = new(2, "second arrival");
    private static readonly Purpose Service = new(3, "service");
    private static readonly Purpose SecondService = new(4, "second service");

    [Theory]
    [InlineData(0.3, 0.5)]
    [InlineData(0.4, 0.5)]
    [InlineData(0.15, 0.2)]
    public void One_server(double a, double s)
    {
        var station = new Station(1, s, Service);
        var batches = Run(
            (source, day) =>
            {
                station.EndService(source, day);
                Arrive(station, source, day, a, Arrival, 0);
                station.CloseDay();
                return station.PresentOf(0);
            }
        );
        Chance.MeanOfBatchesIs(a * (1 - a) / (s - a), batches);
    }

    /// <summary>The high class sees its own load alone; the total does not see classes at all.</summary>
    [Fact]
    public void Two_classes_with_priority()
    {
        const double High = 0.2;
        const double Low = 0.15;
        const double S = 0.45;
        var station = new Station(2, S, Service);
        var highs = new List<double>();
        var totals = Run(
            (source, day) =>
            {
                station.EndService(source, day);
                Arrive(station, source, day, High, Arrival, 0);
                Arrive(station, source, day, Low, SecondArrival, 1);
                station.CloseDay();
                highs.Add(station.PresentOf(0));
                return station.PresentOf(0) + station.PresentOf(1);
            }
        );
        const double Mean = High + Low;
        const double Second = Mean + (2 * High * Low);
        Chance.MeanOfBatchesIs((Second + Mean - (2 * Mean * Mean)) / (2 * (S - Mean)), totals);
        Chance.MeanOfBatchesIs(
            High * (1 - High) / (S - High),
            [.. highs.Skip(WarmUpDays).Chunk(BatchDays).Select(c => c.Average())]
        );
    }

    /// <summary>What leaves the first station is again one arrival a day with chance a, independent of the past (Hsu and Burke 1976).</summary>
    [Fact]
    public void Two_stations_in_tandem()
    {
        const double A = 0.3;
        var first = new Station(1, 0.5, Service);
        var second = new Station(1, 0.4, SecondService);
        var batches = Run(
            (source, day) =>
            {
                second.EndService(source, day);
                if (first.EndService(source, day))
                {
                    second.Arrive(0, day);
                }

                Arrive(first, source, day, A, Arrival, 0);
                return second.PresentOf(0);
            }
        );
        Chance.MeanOfBatchesIs(A * (1 - A) / (0.4 - A), batches);
    }

    /// <summary>Little's law without chance: days waited, counted at midnight, are the sum of the sojourns plus the ages of who is still there.</summary>
    [Fact]
    public void Littles_law_holds_to_the_day()
    {
        var station = new Station(1, 0.5, Service);
        var source = new DrawSource(Chance.Seed, 9);
        var day = 0;
        for (; day < 20_000 || station.PresentOf(0) > 0; day++)
        {
            station.EndService(source, day);
            if (day < 20_000)
            {
                Arrive(station, source, day, 0.45, Arrival, 0);
            }

            station.CloseDay();
        }

        Assert.True(station.Served > 8000);
        Assert.Equal(station.Sojourns, station.PresentDays);
    }

    private static void Arrive(Station station, DrawSource source, int day, double chance, Purpose purpose, int cls)
    {
        if (source.Uniform(new Subject((ulong)day), purpose) < chance)
        {
            station.Arrive(cls, day);
        }
    }

    private static double[] Run(Func<DrawSource, int, int> day)
    {
        var source = new DrawSource(Chance.Seed, 7);
        for (var i = 0; i < WarmUpDays; i++)
        {
            day(source, i);
        }

        var batches = new double[Batches];
        for (var batch = 0; batch < Batches; batch++)
        {
            var sum = 0L;
            for (var i = 0; i < BatchDays; i++)
            {
                sum += day(source, WarmUpDays + (batch * BatchDays) + i);
            }

            batches[batch] = sum / (double)BatchDays;
        }

        return batches;
    }
}
