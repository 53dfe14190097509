namespace Caseload.Cli.Histories;

/// <summary>Why the check of a scenario that ships misses what came: judgment, written after the check was run.</summary>
internal static class HistoryReasons
{
    /// <summary>One or two sentences; empty for a scenario of the user's own.</summary>
    public static string Of(string scenario) =>
        scenario switch
        {
            "history-2017" =>
                "Likely reason (judgment): the model has no term for whom officers at large may arrest. The end of priorities in "
                    + "January 2017 reaches it through detainers and check-ins alone, and officers' share of time on arrests moves with a "
                    + "target, of which there was none.",
            "history-2021" =>
                "Likely reason (judgment): the same lack the other way round. The memoranda stopped most arrests at large within "
                    + "weeks, and the model lets them go on; from April 2021 recorded arrests rose while detainers stayed low, "
                    + "which people handed over at the border may explain, and the model counts these apart.",
            _ => "",
        };
}
