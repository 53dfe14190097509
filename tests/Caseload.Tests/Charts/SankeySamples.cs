using Caseload.Charts.Colours;
using Caseload.Charts.Sankeys;

namespace Caseload.Tests.Charts;

/// <summary>A made-up Sankey diagram.</summary>
internal static class SankeySamples
{
    public static SankeyChart FourColumns { get; } =
        new()
        {
            Title = "Made-up numbers: of 1,000 arrests, 570 become departures",
            Description = "Sankey diagram of made-up numbers.",
            Table = new("Made up", ["From"], []),
            Total = 1000,
            Columns = ["Arrest", "Intake", "Pathway", "On day 180"],
            ScaleWords = "100 of 1,000 arrests, in every column",
            Nodes =
            [
                new("jail", "Jail or prison transfer", "Jail transfer", 0, 480, "480", null),
                new("street", "In the community", "Community", 0, 380, "380", null),
                new("checkin", "Check-in or court", "Check-in", 0, 90, "90", null),
                new("partner", "Partner or worksite", "Partner", 0, 50, "50", null),
                new("held", "Detained", "Detained", 1, 860, "860", null),
                new("watch", "Alternatives", "Alternatives", 1, 80, "80", null),
                new("free", "Released", "Released", 1, 60, "60", null),
                new("court", "Court, detained", "Court, held", 2, 410, "410", null),
                new("order", "Existing order", "Order", 2, 210, "210", null),
                new("again", "Reinstatement", "Reinstated", 2, 150, "150", null),
                new("fast", "Expedited, administrative", "Expedited", 2, 90, "90", null),
                new("slow", "Court, not detained", "Court, at liberty", 2, 140, "140", null),
                new("removed", "Removed", "Removed", 3, 510, "510", Token.Teal),
                new("voluntary", "Voluntary departure", "Voluntary", 3, 60, "60", Token.Teal),
                new("custody", "In custody", "Custody", 3, 110, "110", Token.Ochre),
                new("open", "Case open, at liberty", "Case open", 3, 250, "250", Token.Slate),
                new("relief", "Relief or closed", "Relief", 3, 70, "70", Token.Plum),
            ],
            Links =
            [
                .. Flows("jail", ("held", 450), ("watch", 20), ("free", 10)),
                .. Flows("street", ("held", 310), ("watch", 35), ("free", 35)),
                .. Flows("checkin", ("held", 60), ("watch", 20), ("free", 10)),
                .. Flows("partner", ("held", 40), ("watch", 5), ("free", 5)),
                .. Flows("held", ("court", 410), ("order", 195), ("again", 150), ("fast", 88), ("slow", 17)),
                .. Flows("watch", ("order", 10), ("fast", 2), ("slow", 68)),
                .. Flows("free", ("order", 5), ("slow", 55)),
                .. Flows("court", ("removed", 122), ("voluntary", 48), ("custody", 75), ("open", 110), ("relief", 55)),
                .. Flows("order", ("removed", 172), ("custody", 20), ("open", 18)),
                .. Flows("again", ("removed", 135), ("custody", 10), ("open", 5)),
                .. Flows("fast", ("removed", 79), ("custody", 5), ("open", 2), ("relief", 4)),
                .. Flows("slow", ("removed", 2), ("voluntary", 12), ("open", 115), ("relief", 11)),
            ],
        };

    private static IEnumerable<SankeyLink> Flows(string from, params (string To, double Value)[] ends) =>
        ends.Select(end => new SankeyLink(from, end.To, end.Value));
}
