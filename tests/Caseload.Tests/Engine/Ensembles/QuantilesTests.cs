using Caseload.Engine.Draws;
using Caseload.Engine.Ensembles;
using CsCheck;
using MathNet.Numerics.Statistics;
using Xunit;

namespace Caseload.Tests.Engine.Ensembles;

public sealed class QuantilesTests
{
    private static readonly double[] Levels = [0, 0.05, 0.25, 0.5, 0.9, 1];

    [Fact]
    public void They_are_those_of_sorting_in_memory() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[1, 40], Gen.Int[1, 5], Gen.ULong, Gen.Double[0, 0.5])
            .Sample(
                (runs, columns, threads, seed, missing) =>
                {
                    var cells = Cells(runs, columns, seed, missing);
                    using var file = Write(cells, runs, columns);
                    var next = 0;
                    Quantiles.Of(
                        file,
                        Levels,
                        threads,
                        (column, found) =>
                        {
                            Assert.Equal(next++, column);
                            var values = Enumerable
                                .Range(0, runs)
                                .Select(r => (double)cells[(r * columns) + column])
                                .Where(v => !double.IsNaN(v))
                                .ToArray();
                            for (var i = 0; i < Levels.Length; i++)
                            {
                                Assert.Equal(values.QuantileCustom(Levels[i], QuantileDefinition.R7), found[i], 1e-6);
                            }

                            Assert.Equal(values.Length == 0 ? double.NaN : values.Sum() / values.Length, found[Levels.Length]);
                        }
                    );
                    Assert.Equal(columns, next);
                },
                iter: 100
            );

    [Fact]
    public void Blocks_and_threads_change_no_bit()
    {
        const int Runs = 3000;
        const int Columns = 2000;
        using var file = Write(Cells(Runs, Columns, 5, 0.01), Runs, Columns);
        var results = new[] { 1, 2, 8 }
            .Select(threads =>
            {
                var all = new List<double>();
                Quantiles.Of(file, Levels, threads, (_, found) => all.AddRange(found));
                return all;
            })
            .ToArray();
        Assert.Equal(results[0], results[1]);
        Assert.Equal(results[0], results[2]);
    }

    [Fact]
    public void A_column_without_numbers_has_none()
    {
        using var file = Write([float.NaN, 1, float.NaN, 3], 2, 2);
        var all = new List<double[]>();
        Quantiles.Of(file, new[] { 0.5 }, 1, (_, found) => all.Add(found.ToArray()));
        Assert.Equal([double.NaN, double.NaN], all[0]);
        Assert.Equal([2.0, 2.0], all[1]);
    }

    [Fact]
    public void Type_seven_lies_on_straight_lines()
    {
        Assert.Equal(2.5, Quantiles.Type7([1.0, 2.0, 3.0, 4.0], 0.5));
        Assert.Equal(7.0, Quantiles.Type7([7.0], 0.3));
        Assert.Equal(double.NaN, Quantiles.Type7(ReadOnlySpan<double>.Empty, 0.3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantiles.Type7([1.0], 1.5));
    }

    private static float[] Cells(int runs, int columns, ulong seed, double missing)
    {
        var source = new DrawSource(seed, 0);
        var purpose = new Purpose(1, "cells");
        var cells = new float[runs * columns];
        for (var i = 0; i < cells.Length; i++)
        {
            var block = source.Block(new Subject((ulong)i), purpose);
            cells[i] = block.U0 < missing ? float.NaN : (float)((block.U1 - 0.5) * 100);
        }

        return cells;
    }

    private static SpillFile Write(float[] cells, int runs, int columns)
    {
        var file = new SpillFile(runs, columns);
        for (var run = 0; run < runs; run++)
        {
            file.Write(run, cells.AsSpan(run * columns, columns));
        }

        return file;
    }
}
