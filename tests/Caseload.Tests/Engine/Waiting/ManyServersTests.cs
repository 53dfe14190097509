using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Engine.Time;
using Caseload.Engine.Waiting;
using Xunit;

namespace Caseload.Tests.Engine.Waiting;

/// <summary>A wheel, a line and a capacity together: c servers whose services are scheduled ahead.</summary>
public sealed class ManyServersTests
{
    private const int Batches = 40;
    private const int BatchDays = 150_000;
    private const int WarmUpDays = 5_000;

    private static readonly Purpose Arrival = new(1, "arrival");
    private static readonly Purpose Service = new(2, "service");

    /// <summary>
    /// A service of D days, one server, at most one arrival a day: the mean wait before service is a E[S(S - 1)] / (2 (1 - a D)),
    /// the discrete form of Pollaczek and Khinchine; by Little's law a times that wait in line at midnight.
    /// </summary>
    [Theory]
    [InlineData(0.2, 4)]
    [InlineData(0.07, 10)]
    public void One_server_with_a_fixed_time(double a, int days)
    {
        var batches = Waiting(a, 1, _ => days);
        Chance.MeanOfBatchesIs(a * a * days * (days - 1) / (2 * (1 - (a * days))), batches);
    }

    /// <summary>The chain of the number present, solved to the last digit.</summary>
    [Theory]
    [InlineData(0.5, 0.2, 3)]
    [InlineData(0.8, 0.1, 10)]
    public void Servers_with_geometric_times(double a, double s, int servers)
    {
        var batches = Waiting(a, servers, u => Geometric.Inverse(s, u));
        Chance.MeanOfBatchesIs(TheoryOfWaiting(a, s, servers), batches);
    }

    private static double[] Waiting(double a, int servers, Func<double, int> service) =>
        [.. Enumerable.Range(0, Batches).Select(run => MeanInLine(new DrawSource(Chance.Seed, (uint)run), a, servers, service))];

    private static double MeanInLine(DrawSource source, double a, int servers, Func<double, int> service)
    {
        var wheel = new DayWheel<int>(WarmUpDays + BatchDays);
        var line = new WaitingLine<int>(1);
        var free = new Capacity("servers");
        var busy = 0;
        var present = 0L;
        for (var day = 0; day < wheel.Days; day++)
        {
            while (wheel.TryTake(day, out _))
            {
                busy--;
            }

            if (source.Uniform(new Subject((ulong)day), Arrival) < a)
            {
                line.Enqueue(0, day, day);
            }

            free.Open(servers - busy);
            for (var starts = free.TakeWhole(line.Count); starts > 0; starts--)
            {
                line.TryDequeue(out var arrived, out _);
                wheel.Schedule(day + service(source.Uniform(new Subject((ulong)arrived), Service)), arrived);
                busy++;
            }

            Assert.True(busy <= servers);
            present += day < WarmUpDays ? 0 : line.Count;
        }

        return present / (double)BatchDays;
    }

    private static double TheoryOfWaiting(double a, double s, int servers)
    {
        const int States = 250;
        var p = new double[States];
        p[0] = 1;
        var ends = Enumerable
            .Range(0, servers + 1)
            .Select(working =>
                Enumerable.Range(0, working + 1).Select(e => MathNet.Numerics.Distributions.Binomial.PMF(s, working, e)).ToArray()
            )
            .ToArray();
        for (var step = 0; step < 20_000; step++)
        {
            var next = new double[States];
            for (var n = 0; n < States; n++)
            {
                if (p[n] < 1e-300)
                {
                    continue;
                }

                var working = Math.Min(n, servers);
                for (var ended = 0; ended <= working; ended++)
                {
                    var chance = p[n] * ends[working][ended];
                    next[Math.Min(n - ended + 1, States - 1)] += chance * a;
                    next[n - ended] += chance * (1 - a);
                }
            }

            var change = next.Zip(p, (x, y) => Math.Abs(x - y)).Sum();
            p = next;
            if (change < 1e-13)
            {
                break;
            }
        }

        return p.Select((chance, n) => chance * Math.Max(0, n - servers)).Sum();
    }
}
