namespace Caseload.Report.Words;

/// <summary>
/// The one place of words that say which of two numbers is larger. A sentence for the one case and its mirror differ in this
/// word alone.
/// </summary>
public static class Direction
{
    /// <summary>True where two numbers are apart by more than a share of the larger one: the same whichever is named first.</summary>
    public static bool Apart(double value, double other, double share) =>
        double.IsFinite(value)
        && double.IsFinite(other)
        && Math.Abs(value - other) > share * Math.Max(Math.Abs(value), Math.Abs(other));

    public static string More(double value, double other) =>
        value.Equals(other) ? "as many as"
        : value > other ? "more than"
        : "fewer than";

    public static string Higher(double value, double other) => value > other ? "higher" : "lower";

    public static string Rose(double first, double last) => last > first ? "rise" : "fall";
}
