using Caseload.Analysis.Comparison;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Series;
using Caseload.Engine.Ensembles;
using Xunit;

namespace Caseload.Tests.Analysis;

public sealed class PairedDifferenceTests
{
    [Fact]
    public void Equal_columns_differ_by_exactly_zero_and_need_no_factor()
    {
        var pair = PairedDifference.Of("x", "a day", [1, 2, double.NaN], [1, 2, double.NaN]);
        Assert.True(pair.Exact);
        Assert.Null(pair.VarianceReduction);
        Assert.Equal((0.0, 0.0, 0.0), (pair.Difference.Low90, pair.Difference.Median, pair.Difference.High90));
    }

    [Fact]
    public void A_value_in_one_alone_is_no_exact_zero() =>
        Assert.False(PairedDifference.Of("x", "a day", [1, double.NaN], [1, 3]).Exact);

    [Fact]
    public void Pairing_saves_what_the_variances_say()
    {
        // a: 0, 10, 20 (variance 100); b - a: 1, 2, 3 (variance 1); b: 1, 12, 23 (variance 121).
        var pair = PairedDifference.Of("x", "a day", [0, 10, 20], [1, 12, 23]);
        Assert.Equal(221, pair.VarianceReduction!.Value, 9);
        Assert.Equal(2, pair.Difference.Median);
        Assert.False(pair.StraddlesZero);
    }

    [Fact]
    public void A_constant_difference_needs_no_factor_but_is_not_zero()
    {
        var pair = PairedDifference.Of("x", "a day", [1, 5], [2, 6]);
        Assert.Null(pair.VarianceReduction);
        Assert.False(pair.Exact);
    }

    [Fact]
    public void A_pair_records_b_less_a_and_sees_the_smallest_difference()
    {
        var made = new HandMadeRecord(new(2025, 1, 20), new(2025, 4, 30));
        var set = made.Headlines();
        var (tableA, tableB, sameness) = (new HeadlineTable(set, 2), new HeadlineTable(set, 2), new Sameness());
        var series = SeriesSet.Of(made.Layout);
        using var a = new SeriesTable(series, 2);
        using var b = new SeriesTable(series, 2);
        using var less = new SeriesTable(series, 2);
        using var worker = new PairWorker(
            new Constant(5, run => 0),
            new Constant(5, run => run),
            tableA,
            tableB,
            new(RunTables.Of(a, set.Target), RunTables.Of(b, set.Target), less),
            sameness
        );
        var record = new float[made.Layout.Cells];
        worker.Execute(0, record);
        Assert.True(sameness.Exact);
        Assert.All(record, cell => Assert.Equal(0, cell));
        Array.Clear(record);
        worker.Execute(1, record);
        Assert.False(sameness.Exact);
        Assert.Equal(1, record[^1]);
        Assert.Equal(0, record[0]);
        Assert.All(less.Of("detained").Values, value => Assert.Equal((0.0, 0.0, 2), (value.Low90, value.High90, value.Reached)));
        Assert.Equal(5, a.Of("detained").Values[0].Median);
    }

    private sealed class Constant(float value, Func<int, float> last) : IRunWorker
    {
        public void Execute(int run, Span<float> record)
        {
            record.Fill(value);
            record[^1] += last(run);
        }
    }
}
