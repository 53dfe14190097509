using System.Globalization;
using System.Text;

namespace Caseload.Charts.Marks;

/// <summary>Writes SVG path data with one decimal; after the first point of a line the next ones are relative, which is shorter.</summary>
public sealed class PathText
{
    private readonly StringBuilder _text = new();
    private long _x;
    private long _y;

    /// <summary>Begins a new line at a point.</summary>
    public PathText Move(double x, double y)
    {
        (_x, _y) = (Tenths(x), Tenths(y));
        return Put('M', _x, _y);
    }

    /// <summary>A straight line to a point.</summary>
    public PathText Line(double x, double y)
    {
        var (nextX, nextY) = (Tenths(x), Tenths(y));
        Put('l', nextX - _x, nextY - _y);
        (_x, _y) = (nextX, nextY);
        return this;
    }

    /// <summary>A curve to a point that leaves and arrives level: its controls are half-way across.</summary>
    public PathText LevelCurve(double x, double y)
    {
        var (nextX, nextY) = (Tenths(x), Tenths(y));
        var half = (nextX - _x) / 2;
        Put('c', half, 0);
        Put(' ', half, nextY - _y);
        Put(' ', nextX - _x, nextY - _y);
        (_x, _y) = (nextX, nextY);
        return this;
    }

    public PathText Close()
    {
        _text.Append('z');
        return this;
    }

    public bool Empty => _text.Length == 0;

    public override string ToString() => _text.ToString();

    /// <summary>A coordinate with one decimal at most.</summary>
    public static string Number(double value) => Text(Tenths(value));

    private PathText Put(char command, long x, long y)
    {
        _text.Append(command).Append(Text(x));
        var second = Text(y);
        if (second[0] != '-')
            _text.Append(' ');
        _text.Append(second);
        return this;
    }

    private static long Tenths(double value) =>
        double.IsFinite(value)
            ? (long)Math.Round(value * 10, MidpointRounding.AwayFromZero)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A coordinate is a finite number.");

    private static string Text(long tenths)
    {
        var (whole, rest) = Math.DivRem(Math.Abs(tenths), 10);
        var sign = tenths < 0 ? "-" : "";
        var digits = whole.ToString(CultureInfo.InvariantCulture);
        return rest == 0 ? sign + digits : $"{sign}{(whole == 0 ? "" : digits)}.{rest}";
    }
}
