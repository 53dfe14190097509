using Caseload.Charts.Colours;
using Caseload.Charts.Marks;

namespace Caseload.Charts.HeatMaps;

/// <summary>
/// Two levers and, for each pair of their values, in how many of 100 histories a condition is met. No cell is called best.
/// </summary>
public sealed record HeatMap : Chart
{
    /// <summary>What the columns are.</summary>
    public required string XWords { get; init; }

    /// <summary>What the rows are.</summary>
    public required string YWords { get; init; }

    /// <summary>What the numbers are: `Histories of 100 that reach it`.</summary>
    public required string CellWords { get; init; }

    /// <summary>From left to right.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>From the top down.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>One list a row, one cell a column; null where there is none.</summary>
    public required IReadOnlyList<IReadOnlyList<HeatCell?>> Cells { get; init; }

    public (int Row, int Column)? Baseline { get; init; }

    /// <summary>What the square marks: `square: BaselineWords`.</summary>
    public string BaselineWords { get; init; } = "baseline";

    public override Picture Draw(ChartWidth width) => new HeatDrawing(this, width).Draw();
}

/// <summary>In how many of its histories a condition was met.</summary>
public sealed record HeatCell(int Reached, int Histories)
{
    private const int LeastForShare = 50;
    private const int LeastUnhatched = 100;

    /// <summary>Null if there are too few histories for one.</summary>
    public double? Share => Histories >= LeastForShare ? (double)Reached / Histories : null;

    public bool Few => Histories < LeastUnhatched;

    /// <summary>Of 100; a share that is not 0 or all is never written as if it were.</summary>
    public string Text =>
        Share switch
        {
            null => "n/a",
            > 0 and < 0.005 => "<1",
            < 1 and >= 0.995 => ">99",
            { } share => Numbers.NumberFormat.Plain.Rounded(share * 100),
        };

    public Token? Shade =>
        Share switch
        {
            null => null,
            < 0.05 => Token.Seq1,
            < 0.25 => Token.Seq2,
            < 0.75 => Token.Seq3,
            < 0.95 => Token.Seq4,
            _ => Token.Seq5,
        };
}
