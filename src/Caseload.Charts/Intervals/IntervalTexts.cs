using Caseload.Charts.Letters;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Intervals;

/// <summary>The words of one row: their looks, their widths and the lines that the name takes.</summary>
internal sealed class IntervalTexts
{
    public const double NameLine = 16;
    public const double NoteLine = 15;
    public const double DiamondRoom = 14; // for the mark after the numbers

    public IntervalTexts(IntervalRow row, double nameWidth)
    {
        Row = row;
        NameStyle = (row.Mono, row.Focus) switch
        {
            (true, true) => Styles.NameBold,
            (true, false) => Styles.Name,
            (false, true) => Styles.Value,
            _ => Styles.Label,
        };
        Missing = row.Value is not { Drawable: true };
        Median = Missing && row.MedianText.Length == 0 ? "n/a" : row.MedianText;
        Range = row.RangeText;
        Record = row.RecordText ?? "";
        Names = TextLines.Wrap(row.Name, nameWidth, NameStyle);
        Notes = TextLines.Wrap(row.Note ?? "", nameWidth, Styles.Small);
    }

    public IntervalRow Row { get; }

    public Style NameStyle { get; }

    public bool Missing { get; }

    public string Median { get; }

    public string Range { get; }

    public string Record { get; }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<string> Notes { get; }

    public double NameWidth => TextLines.Widest(Names, NameStyle);

    public double RangeWidth => TextLines.Width(Range, Styles.Label) + (Row.Judgment ? DiamondRoom : 0);

    public double NamesHeight => Names.Count * NameLine + Notes.Count * NoteLine;

    /// <summary>Names and notes from a height down.</summary>
    public void PlaceNames(Canvas canvas, double top)
    {
        for (var i = 0; i < Names.Count; i++)
            canvas.Label(new TextMark(0, top + 12.5 + i * NameLine, Names[i], NameStyle));
        for (var i = 0; i < Notes.Count; i++)
            canvas.Label(new TextMark(0, top + Names.Count * NameLine + 11.5 + i * NoteLine, Notes[i], Styles.Small));
    }

    /// <summary>The range, and after it the mark of judgment.</summary>
    public void PlaceRange(Canvas canvas, double x, double baseline)
    {
        if (Range.Length > 0)
            canvas.Label(new TextMark(x, baseline, Range, Styles.Label));
        if (Row.Judgment)
            canvas.Add(Judgment(x + RangeWidth - DiamondRoom / 2 + 2, baseline - 4.5));
    }

    /// <summary>The small mark of what rests on judgment.</summary>
    public static Mark Judgment(double x, double y) =>
        SeriesLook.Diamond(x, y, 4.5, Styles.RecordHollow with { Width = 1, Name = "kj" });
}
