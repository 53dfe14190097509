namespace Caseload.Analysis.Headlines;

/// <summary>Units that a reader of headlines must know.</summary>
public static class HeadlineUnits
{
    /// <summary>A day, kept as its number (`DateOnly.DayNumber`); shown as a date. A difference is in days.</summary>
    public const string Date = "date";
}
