using Caseload.Analysis.Calibration;
using CsCheck;
using MathNet.Numerics.LinearAlgebra;
using Xunit;

namespace Caseload.Tests.Analysis.Calibration;

public sealed class CholeskyTests
{
    [Fact]
    public void TheSolutionIsThatOfTheReference() =>
        Gen.Int[1, 8]
            .SelectMany(n => Gen.Select(Gen.Double[-2, 2].Array[n * n], Gen.Double[-5, 5].Array[n]))
            .Sample(
                (entries, right) =>
                {
                    var n = right.Length;
                    var m = Matrix<double>.Build.Dense(n, n, entries);
                    // A positive definite matrix: M M' + I.
                    var a = m * m.Transpose() + Matrix<double>.Build.DenseIdentity(n);
                    var solution = (double[])right.Clone();
                    Cholesky.Solve(Cholesky.Of(a.ToArray()), solution);
                    var expected = a.Solve(Vector<double>.Build.Dense(right));
                    for (var i = 0; i < n; i++)
                        Assert.Equal(expected[i], solution[i], 1e-9);
                }
            );

    [Fact]
    public void AMatrixThatIsNotPositiveDefiniteIsRefused() =>
        Assert.Throws<ArithmeticException>(() =>
            Cholesky.Of(
                new double[,]
                {
                    { 1, 2 },
                    { 2, 1 },
                }
            )
        );
}
