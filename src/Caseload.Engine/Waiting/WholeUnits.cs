namespace Caseload.Engine.Waiting;

/// <summary>
/// Whole units from a fractional daily rate: each day the difference of the floor of the cumulative rate, so that the total is never a
/// whole unit off. The fraction is carried in two doubles, so that no rounding gathers over a horizon.
/// </summary>
public sealed class WholeUnits
{
    private double _high;
    private double _low;

    /// <summary>The fraction carried to the next day, from 0 to below 1.</summary>
    public double Carried => _high + _low;

    /// <summary>floor(sum + rate) - floor(sum), where sum is the sum of all rates before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative, NaN or 2^31 or more.</exception>
    public int Next(double rate)
    {
        if (!(rate >= 0.0 && rate < int.MaxValue))
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate is from 0 to below 2^31.");
        }

        var sum = _high + rate;
        var part = sum - _high;
        var rest = ((_high - (sum - part)) + (rate - part)) + _low;
        var whole = Math.Floor(sum);
        var fraction = sum - whole;
        if (fraction + rest < 0.0)
        {
            whole -= 1.0;
            fraction += 1.0;
        }
        else if (fraction + rest >= 1.0)
        {
            whole += 1.0;
            fraction -= 1.0;
        }

        _high = fraction + rest;
        _low = rest - (_high - fraction);
        return (int)whole;
    }
}
