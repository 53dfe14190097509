using Caseload.Analysis.Numbers;

namespace Caseload.Tests.Analysis;

/// <summary>Hand-made numbers for tests.</summary>
internal static class Samples
{
    public static Interval Range(double low, double median, double high) =>
        new(median, (low + median) / 2, (median + high) / 2, low, high, median) { Histories = 200, Reached = 200 };
}
