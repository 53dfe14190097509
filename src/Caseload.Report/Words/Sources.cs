namespace Caseload.Report.Words;

/// <summary>Where the records come from, with their vintage, as said under figures.</summary>
internal static class Sources
{
    public const string Arrests = "ICE arrest records, Deportation Data Project, release of December 2025, to 30 August 2025.";

    public const string Detained = "ICE facility records, Deportation Data Project, people held at midnight, to 31 August 2025.";

    public const string Agency = "ICE detention statistics (97 editions, kept by TRAC and others), to 24 August 2025.";

    public const string Departures = "ICE detention statistics, final book-outs \"Release to Remove\", months to August 2025.";

    public const string Criminality =
        "OHSS monthly tables to August 2024, then ICE arrest records (Deportation Data Project), to June 2025.";

    public const string Courts = "EOIR, transcribed yearly figures (docs/data-dictionary.md).";

    /// <summary>Said where a record stands beside a scenario that was not the policy.</summary>
    public const string NoTest =
        "The record is what happened under the policies of the time. It does not test this scenario; `baseline` is the one to hold against it.";

    public static string Simulated(int histories, string what = "") =>
        $"{(histories == 1 ? "One simulated history" : $"{Caseload.Charts.Numbers.NumberFormat.Plain.Rounded(histories)} simulated histories")}. "
        + (what.Length > 0 ? what : "Bands hold chance and what is not known of the parameters, not what the model leaves out.");
}
