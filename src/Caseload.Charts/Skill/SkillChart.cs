using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Charts.Skill;

/// <summary>
/// How close forecasts came: their scores over those of a simple method, and how often the record lay inside their ranges.
/// Scores of different rows are never averaged.
/// </summary>
public sealed record SkillChart : Chart
{
    /// <summary>The simple method, as one says it after "same as": `the random walk`.</summary>
    public required string NaiveName { get; init; }

    public required IReadOnlyList<SkillRow> Rows { get; init; }

    public override Picture Draw(ChartWidth width) => new SkillDrawing(this, width).Draw();
}

/// <summary>A series that was forecast.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Relative">Score over that of the simple method; null if there is none.</param>
/// <param name="Covered50">Share of targets inside the range of 5 in 10, 0 to 1.</param>
/// <param name="Covered90">Share of targets inside the range of 9 in 10, 0 to 1.</param>
/// <param name="Targets">Recorded values that forecasts were held against.</param>
public sealed record SkillRow(string Name, ChartInterval? Relative, double? Covered50, double? Covered90, int Targets);
