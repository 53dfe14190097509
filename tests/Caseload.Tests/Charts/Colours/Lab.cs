namespace Caseload.Tests.Charts.Colours;

/// <summary>A colour in CIELAB under D65.</summary>
internal readonly record struct Lab(double L, double A, double B)
{
    private const double Pow25 = 6103515625;

    public static Lab Of(Rgb c)
    {
        var x = Root((0.4124564 * c.Red + 0.3575761 * c.Green + 0.1804375 * c.Blue) / 0.95047);
        var y = Root(0.2126729 * c.Red + 0.7151522 * c.Green + 0.0721750 * c.Blue);
        var z = Root((0.0193339 * c.Red + 0.1191920 * c.Green + 0.9503041 * c.Blue) / 1.08883);
        return new(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /// <summary>CIEDE2000, as Sharma, Wu and Dalal 2005 write it down.</summary>
    public static double Difference(Lab one, Lab other)
    {
        var mean = (Math.Sqrt(one.A * one.A + one.B * one.B) + Math.Sqrt(other.A * other.A + other.B * other.B)) / 2;
        var stretch = 1 + 0.5 * (1 - Math.Sqrt(Math.Pow(mean, 7) / (Math.Pow(mean, 7) + Pow25)));
        var (c1, h1) = Polar(one.A * stretch, one.B);
        var (c2, h2) = Polar(other.A * stretch, other.B);
        var grey = c1 * c2 == 0;
        var turn = grey ? 0 : Turn(h2 - h1);
        var deltaH = 2 * Math.Sqrt(c1 * c2) * Sin(turn / 2);
        var hue = grey ? h1 + h2 : MeanHue(h1, h2);
        var (light, chroma) = ((one.L + other.L) / 2, (c1 + c2) / 2);
        var t = 1 - 0.17 * Cos(hue - 30) + 0.24 * Cos(2 * hue) + 0.32 * Cos(3 * hue + 6) - 0.20 * Cos(4 * hue - 63);
        var off = (light - 50) * (light - 50);
        var l = (other.L - one.L) / (1 + 0.015 * off / Math.Sqrt(20 + off));
        var c = (c2 - c1) / (1 + 0.045 * chroma);
        var h = deltaH / (1 + 0.015 * chroma * t);
        var rotation =
            -Sin(60 * Math.Exp(-Math.Pow((hue - 275) / 25, 2)))
            * 2
            * Math.Sqrt(Math.Pow(chroma, 7) / (Math.Pow(chroma, 7) + Pow25));
        return Math.Sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private static double Root(double value) => value > 216.0 / 24389 ? Math.Cbrt(value) : (24389.0 / 27 * value + 16) / 116;

    private static (double Chroma, double Hue) Polar(double a, double b)
    {
        var hue = a == 0 && b == 0 ? 0 : Math.Atan2(b, a) * 180 / Math.PI;
        return (Math.Sqrt(a * a + b * b), hue < 0 ? hue + 360 : hue);
    }

    private static double Turn(double degrees) =>
        degrees > 180 ? degrees - 360
        : degrees < -180 ? degrees + 360
        : degrees;

    private static double MeanHue(double one, double other) =>
        Math.Abs(one - other) <= 180 ? (one + other) / 2
        : one + other < 360 ? (one + other + 360) / 2
        : (one + other - 360) / 2;

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);
}
