using Caseload.Model;
using Caseload.Model.Recording;

namespace Caseload.Bench;

/// <summary>
/// How the cost of a run grows: with people (arrests and book-ins from the border, with officers, beds, judges and flights to
/// match) and with days. Linear means that each further person or day costs the same, whatever there was before.
/// </summary>
internal sealed class GrowthBenchmark : IBenchmark
{
    private static readonly int[] Times = [1, 2, 4, 8];

    public string Name => "growth";

    public IEnumerable<Row> Measure(Checkout checkout)
    {
        yield return Of(
            "Cost a person, people times 1, 2, 4, 8",
            "ns a person",
            [.. Times.Select(k => new Sized(checkout.Baseline(365, Scaled(k))))],
            perPerson: true
        );
        yield return Of(
            "Cost a day, 365 days times 1, 2, 4, 8",
            "us a day",
            [.. Times.Select(k => new Sized(checkout.Baseline(365 * k)))],
            perPerson: false
        );
    }

    // The start state costs the same in each: it is part of the smallest and drops out of what each doubling adds.
    private static Row Of(string what, string unit, Sized[] sizes, bool perPerson)
    {
        var rounds = Rounds.Of(5, [.. sizes.Select(s => (Func<double>)s.Run)]);
        var ms = sizes.Select((_, i) => rounds.Least(i)).ToArray();
        var amounts = sizes.Select(s => perPerson ? s.People : s.Days).ToArray();
        var costs = ms.Zip(amounts, (m, a) => m / a * (perPerson ? 1e6 : 1e3)).ToArray();
        var added = Enumerable.Range(1, 3).Select(i => (ms[i] - ms[i - 1]) / (amounts[i] - amounts[i - 1])).ToArray();
        var text = string.Join(", ", costs.Select(c => FormattableString.Invariant($"{c:0}")));
        return new(
            what,
            FormattableString.Invariant(
                $"{text} {unit}; what the last doubling adds, against the first: {added[2] / added[0]:0.00}"
            ),
            "about 1"
        );
    }

    private static string[] Scaled(int times) =>
        [
            FormattableString.Invariant($"target.national={1200 * times}"),
            "target.office_floor=0",
            FormattableString.Invariant($"pool.detainers_daily={500 * times}"),
            FormattableString.Invariant($"border.cbp_bookins_daily={200 * times}"),
            FormattableString.Invariant($"workforce.ero.officers={6000 * times}"),
            FormattableString.Invariant($"custody.beds.contract={60000 * times}"),
            FormattableString.Invariant($"courts.judges={700 * times}"),
            FormattableString.Invariant($"removals.flights.per_month={180 * times}"),
        ];

    private sealed class Sized
    {
        private readonly Experiment experiment;
        private readonly RunWorker worker;
        private readonly float[] record;

        public Sized(Experiment experiment)
        {
            this.experiment = experiment;
            worker = experiment.CreateWorker(20250127, Vary.Chance);
            record = new float[experiment.Layout.Cells];
            worker.Execute(0, record);
            People = Sum("arrests") + Sum("bookins_cbp");
        }

        public double Days => experiment.Layout.Days;

        public double People { get; }

        public double Run() =>
            Rounds.ProcessorMilliseconds(() =>
            {
                Array.Clear(record);
                worker.Execute(0, record);
            });

        private double Sum(string measure)
        {
            var layout = experiment.Layout;
            var number = layout.IndexOf(layout.Measures.Single(m => string.Equals(m.Name, measure, StringComparison.Ordinal)));
            return Enumerable.Range(0, layout.Days).Sum(day => (double)record[layout.Day(number, day)]);
        }
    }
}
