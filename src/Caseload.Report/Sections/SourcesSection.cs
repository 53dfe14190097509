using Caseload.Report.Figures;

namespace Caseload.Report.Sections;

/// <summary>Definitions, sources, how to cite, what made the page.</summary>
internal static class SourcesSection
{
    private static readonly IReadOnlyList<(string, string)> Words =
    [
        (
            "ERO arrests",
            "Administrative arrests by ICE Enforcement and Removal Operations. Arrests announced by other agencies are another series."
        ),
        (
            "ICE book-ins",
            "First book-ins to ICE detention of people arrested by ICE (ERO and HSI). There are more of them than ERO arrests in some months."
        ),
        (
            "People detained",
            "People in ICE detention at midnight, by the agency that arrested them. By AOR: where the facility is."
        ),
        (
            "Departures",
            "People who leave ICE custody to leave the country (\u201cRelease to Remove\u201d), voluntary departures included."
        ),
        (
            "Official removals",
            "ICE's own total: departures and removals of people never in ICE detention. The second part is an input, not simulated."
        ),
        ("Self-departures", "People who leave without an order carried out. Never added to removals."),
        ("Limit", "What would have raised a day's count if it alone had been without end."),
        ("\u25c7", "Rests on judgment: no record fixes the number."),
        ("Simulated history", "One run of the system with its own draw of what is uncertain and of chance."),
    ];

    public static Section Of(ReportInputs inputs) =>
        Of(inputs.Ground.Command, inputs.Ground.Version, inputs.Verdict.Seed, inputs.Verdict.Scenario.Name, inputs.Ground.Hashes);

    internal static Section Of(
        string command,
        string version,
        ulong seed,
        string scenario,
        IReadOnlyList<(string Name, string Hash)> hashes
    ) =>
        new(
            "sources",
            "Definitions, sources, how to cite",
            "Every number here can be made again by one command; every record and range names its source.",
            []
        )
        {
            Terms =
            [
                .. Words,
                (
                    "Sources",
                    "Observed series: `data/README.md` names publisher, file and licence of each. Parameters: `data/parameters.csv` gives range, unit, date and source of each. Nothing dated after 31 August 2025 is used."
                ),
                (
                    "How to cite",
                    $"Caseload contributors, Caseload {version}, report of scenario `{scenario}`, seed {seed}. Name the seed and the version; the manifest beside this file holds both."
                ),
                ("Remake", $"`{command}`"),
                .. hashes.Select(h => ($"SHA-256 of {h.Name}", $"`{h.Hash}`")),
            ],
        };
}
