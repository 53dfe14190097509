using System.Runtime.InteropServices;

namespace Caseload.Engine.Draws;

/// <summary>
/// Four 32-bit words of chance, the output of one Philox call, and the uniforms made of them.
/// Every uniform lies strictly inside (0, 1), and so does one minus it, so that no logarithm or inverse is infinite.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Block(uint W0, uint W1, uint W2, uint W3)
{
    private const double HalfWord = 1.0 / 4294967296.0;
    private const double Grid52 = 1.0 / 4503599627370496.0;

    /// <summary>(W0 + 1/2) 2^-32.</summary>
    public double U0 => (W0 + 0.5) * HalfWord;

    /// <summary>(W1 + 1/2) 2^-32.</summary>
    public double U1 => (W1 + 0.5) * HalfWord;

    /// <summary>(W2 + 1/2) 2^-32.</summary>
    public double U2 => (W2 + 0.5) * HalfWord;

    /// <summary>(W3 + 1/2) 2^-32.</summary>
    public double U3 => (W3 + 0.5) * HalfWord;

    /// <summary>An odd multiple of 2^-53 from the top 52 bits of W0 W1.</summary>
    public double Wide0 => Wide(W0, W1);

    /// <summary>An odd multiple of 2^-53 from the top 52 bits of W2 W3.</summary>
    public double Wide1 => Wide(W2, W3);

    private static double Wide(uint high, uint low) => ((long)((((ulong)high << 32) | low) >> 12) + 0.5) * Grid52;
}
