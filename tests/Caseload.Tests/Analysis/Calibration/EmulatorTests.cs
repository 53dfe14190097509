using Caseload.Analysis.Calibration;
using Xunit;

namespace Caseload.Tests.Analysis.Calibration;

public sealed class EmulatorTests
{
    private static readonly double[][] All = EnsembleSmootherTests.Normals(2, 3)[..1000];

    [Fact]
    public void FirstAndSecondPowersAreLearntWhole()
    {
        var emulator = Learn(m => new[] { 1 + m[0] - 2 * m[1] + 0.3 * m[0] * m[0] });
        Assert.Equal(1, emulator.Explained, 1e-9);
        Assert.Equal(1 + 0.5 + 4 + 0.3 * 0.25, emulator.Mean([0.5, -2])[0], 1e-9);
    }

    [Fact]
    public void WhatPowersCannotSayIsInTheRemainders()
    {
        var emulator = Learn(m => new[] { m[0] + m[0] * m[1] });
        Assert.InRange(emulator.Explained, 0.3, 0.7);
        Assert.Equal(500, emulator.Remainders.Count);
        // The product of two independent normals has variance 1.
        Assert.InRange(emulator.Remainders.Average(r => r[0] * r[0]), 0.5, 1.6);
    }

    private static Emulator Learn(Func<double[], double[]> model) =>
        new(All[..500], [.. All[..500].Select(model)], All[500..], [.. All[500..].Select(model)]);
}
