namespace Caseload.Tests.Charts.Colours;

public enum Vision
{
    Normal,
    Protan,
    Deutan,
    Tritan,
}

/// <summary>How a colour looks to an eye that lacks one of the three cones: Machado, Oliveira, Fernandes 2009, full severity.</summary>
internal static class VisionMatrix
{
    public static Rgb Seen(this Rgb colour, Vision vision) =>
        vision switch
        {
            Vision.Protan => Times(
                colour,
                0.152286,
                1.052583,
                -0.204868,
                0.114503,
                0.786281,
                0.099216,
                -0.003882,
                -0.048116,
                1.051998
            ),
            Vision.Deutan => Times(
                colour,
                0.367322,
                0.860646,
                -0.227968,
                0.280085,
                0.672501,
                0.047413,
                -0.011820,
                0.042940,
                0.968881
            ),
            Vision.Tritan => Times(
                colour,
                1.255528,
                -0.076749,
                -0.178779,
                -0.078411,
                0.930809,
                0.147602,
                0.004733,
                0.691367,
                0.303900
            ),
            _ => colour,
        };

    private static Rgb Times(Rgb c, params ReadOnlySpan<double> m) =>
        new(
            Math.Clamp(m[0] * c.Red + m[1] * c.Green + m[2] * c.Blue, 0, 1),
            Math.Clamp(m[3] * c.Red + m[4] * c.Green + m[5] * c.Blue, 0, 1),
            Math.Clamp(m[6] * c.Red + m[7] * c.Green + m[8] * c.Blue, 0, 1)
        );
}
