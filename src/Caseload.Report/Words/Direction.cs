namespace Caseload.Report.Words;

/// <summary>
/// The one place of words that say which of two numbers is larger. A sentence for the one case and its mirror differ in this
/// word alone.
/// </summary>
public static class Direction
{
    public static string Above(double value, double other) => value >= other ? "at or above" : "below";

    public static string More(double value, double other) =>
        value.Equals(other) ? "as many as"
        : value > other ? "more than"
        : "fewer than";

    public static string Higher(double value, double other) => value > other ? "higher" : "lower";

    public static string Rose(double first, double last) => last > first ? "rise" : "fall";
}
