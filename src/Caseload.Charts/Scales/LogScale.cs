namespace Caseload.Charts.Scales;

/// <summary>Places positive numbers so that equal ratios take equal lengths. Compared by value.</summary>
public readonly record struct LogScale(double From, double To, double Start, double End)
{
    public double this[double value] => new LinearScale(Math.Log2(From), Math.Log2(To), Start, End)[Math.Log2(value)];
}
