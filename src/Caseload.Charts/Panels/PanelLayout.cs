namespace Caseload.Charts.Panels;

/// <summary>Where panels stand. Compared by value.</summary>
/// <param name="Columns">Panels in a row.</param>
/// <param name="Width">Of one panel, in pixels.</param>
/// <param name="Gap">Between two in a row.</param>
/// <param name="ValueRow">True if the last value stands under the name instead of beside it.</param>
/// <param name="Bars">True if a bar stands under the name, and the peak's words under that.</param>
/// <param name="Top">Where the first row begins.</param>
internal sealed record PanelLayout(int Columns, double Width, double Gap, bool ValueRow, bool Bars, double Top)
{
    private const double PlotHeight = 62;
    private const double RowGap = 24;

    /// <summary>Height of the dates under the last row.</summary>
    public const double Dates = 20;

    /// <summary>Baseline of the name, from the panel's top.</summary>
    public const double Name = 13;

    /// <summary>Top of the bar.</summary>
    public const double Bar = 19;

    /// <summary>Baseline of the line under the name and bar.</summary>
    public double Second => Bars ? 36 : 30;

    /// <summary>Top of the plot.</summary>
    public double Plot => (Bars || ValueRow ? Second : Name) + 10;

    /// <summary>The plot's foot.</summary>
    public double Foot => Plot + PlotHeight;

    /// <summary>From a row to the next.</summary>
    public double Pitch => Foot + RowGap;

    public static PanelLayout Of(ChartWidth width, bool bars, double top)
    {
        var (columns, gap) = width == ChartWidth.Wide ? (5, 20.0) : (3, 8.0);
        var room = ((int)width - gap * (columns - 1)) / columns;
        return new(columns, room, gap, width == ChartWidth.Narrow, bars, top);
    }

    public (double X, double Y) Place(int index) => (index % Columns * (Width + Gap), Top + index / Columns * Pitch);

    /// <summary>True if no panel stands below it.</summary>
    public bool Lowest(int index, int count) => index + Columns >= count;

    public double Height(int count) => Top + Math.Max(1, (count + Columns - 1) / Columns) * Pitch - RowGap + Dates;
}
