using Caseload.Charts;

namespace Caseload.Report.Figures;

/// <summary>A chart with all that it takes to be cited by itself. Immutable.</summary>
/// <param name="Id">Unique on the page: its anchor.</param>
/// <param name="Title">The finding where its guard holds, otherwise the plain title.</param>
/// <param name="Subtitle">Measure, unit, population, period, what the marks are.</param>
/// <param name="Charts">One or more, one above the other.</param>
/// <param name="Aside">What it shows, or how to read it; `**` stands around what is bold.</param>
/// <param name="Source">After `Record.` or `Simulated.`: source, vintage, what the bands hold.</param>
public sealed record Figure(
    string Id,
    string Title,
    string Subtitle,
    IReadOnlyList<Chart> Charts,
    IReadOnlyList<string> Aside,
    string Source
)
{
    /// <summary>Heading of the aside.</summary>
    public string AsideHead { get; init; } = "What it shows";

    /// <summary>`Simulated`, `Record` or both.</summary>
    public string Kind { get; init; } = "Simulated";

    /// <summary>Where there is nothing to draw: why, instead of the charts.</summary>
    public string? Empty { get; init; }
}

/// <summary>A part of the report with an anchor. Immutable.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">In the contents.</param>
/// <param name="Lead">One sentence with its interval.</param>
/// <param name="Figures">In order.</param>
public sealed record Section(string Id, string Name, string Lead, IReadOnlyList<Figure> Figures)
{
    /// <summary>Text after the figures: paragraphs, `**` around what is bold.</summary>
    public IReadOnlyList<string> Text { get; init; } = [];

    /// <summary>Lists of terms and what they mean.</summary>
    public IReadOnlyList<(string Term, string Meaning)> Terms { get; init; } = [];

    /// <summary>Tables without a chart.</summary>
    public IReadOnlyList<Caseload.Charts.Tables.ChartTable> Tables { get; init; } = [];
}

/// <summary>One of the numbers under the answer.</summary>
/// <param name="Name">What it counts, and when.</param>
/// <param name="Value">Median in the digits that its range allows.</param>
/// <param name="Unit">After the value.</param>
/// <param name="Range">Range of 9 in 10.</param>
/// <param name="Scale">What the strip's ends are.</param>
/// <param name="Interval">What the strip draws; null for none.</param>
/// <param name="Most">The strip's end; it begins at zero.</param>
/// <param name="Tick">A target on the strip.</param>
public sealed record KeyNumber(
    string Name,
    string Value,
    string Unit,
    string Range,
    string Scale,
    Caseload.Charts.Numbers.ChartInterval? Interval,
    double Least,
    double Most,
    double? Tick
);

/// <summary>A whole report. Immutable.</summary>
public sealed record ReportPage(
    string Title,
    string Scenario,
    string Question,
    string Answer,
    IReadOnlyList<KeyNumber> Numbers,
    IReadOnlyList<string> Fine,
    IReadOnlyList<Section> Sections,
    string Command
)
{
    /// <summary>The program's version: the one thing in the file that is not a function of the inputs.</summary>
    public string Version { get; init; } = "";
}
