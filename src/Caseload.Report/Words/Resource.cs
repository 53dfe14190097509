namespace Caseload.Report.Words;

/// <summary>What a target needs: the last part of the headlines' names, the row's label, the noun in a sentence.</summary>
public sealed record Resource(string Name, string Label, string Noun)
{
    /// <summary>In the order of the pipeline.</summary>
    public static IReadOnlyList<Resource> All { get; } =
    [
        new("officer_days", "Officer-days a day", "officer-days"),
        new("approvals", "Approvals a day", "approvals"),
        new("beds", "Beds", "beds"),
        new("hearing_slots", "Hearing slots a day", "hearing slots"),
        new("seats", "Air seats a day", "air seats"),
    ];
}
