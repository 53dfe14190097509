using Caseload.Engine.Draws;
using Caseload.Engine.Numerics;

namespace Caseload.Engine.Distributions;

/// <summary>The gamma distribution, by rejection: for what no variant of a run moves.</summary>
public static class Gamma
{
    /// <summary>A draw with mean shape x scale.</summary>
    /// <param name="shape">Above 0.</param>
    /// <param name="scale">Above 0, in the unit of the result.</param>
    /// <param name="source">The chance of the run.</param>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="index">The next free index of subject and purpose; moved past the indexes used.</param>
    /// <remarks>Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Shape or scale is not above 0, or the index passes 65,535.</exception>
    public static double Draw(double shape, double scale, in DrawSource source, Subject subject, Purpose purpose, ref int index)
    {
        if (!(shape > 0.0 && scale > 0.0))
        {
            throw new ArgumentOutOfRangeException(nameof(shape), shape, "Shape and scale of a gamma distribution are above 0.");
        }

        if (shape < 1.0)
        {
            var smaller = Exact.Pow(source.Uniform(subject, purpose, index++), 1.0 / shape);
            return scale * smaller * Standard(shape + 1.0, source, subject, purpose, ref index);
        }

        return scale * Standard(shape, source, subject, purpose, ref index);
    }

    private static double Standard(double shape, in DrawSource source, Subject subject, Purpose purpose, ref int index)
    {
        var d = shape - (1.0 / 3.0);
        var c = 1.0 / Math.Sqrt(9.0 * d);
        while (true)
        {
            var block = source.Block(subject, purpose, index++);
            var z = Exact.InverseNormal(block.Wide0);
            var root = 1.0 + (c * z);
            if (root > 0.0)
            {
                var v = root * root * root;
                if (Exact.Log(block.Wide1) < (0.5 * z * z) + (d * (1.0 - v + Exact.Log(v))))
                {
                    return d * v;
                }
            }
        }
    }
}
