using Caseload.Charts.Colours;
using Caseload.Charts.Letters;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Panels;

/// <summary>What stands above a panel's plot: name, last value, bar, peak. A name that is too wide is cut.</summary>
/// <param name="most">The longest bar's value; null if no panel has one.</param>
internal sealed class PanelHead(Canvas canvas, PanelLayout layout, bool signed, double? most)
{
    private const double BarHeight = 4;
    private const double Gap = 2; // widths are measured with a margin of their own
    private const string Cut = "...";

    private static readonly Style Track = Styles.Fill(Token.None);
    private static readonly Style Length = Styles.Fill(Token.Ink);

    public void Draw(Panel panel, string peak, double left, double top)
    {
        var (right, second) = (left + layout.Width, top + layout.Second);
        var value = layout.ValueRow
            ? new TextMark(left, second, panel.LastText, Styles.Value)
            : new TextMark(right, top + PanelLayout.Name, panel.LastText, Styles.Value, Anchor.End);
        if (value.Box.Right - value.Box.Left > layout.Width || !canvas.Label(value))
            value = value with { Text = "" };
        var taken = value.Text.Length > 0 ? value.Box.Right - value.Box.Left + Gap : 0;
        if (Fitting(panel.Name, layout.Width - (layout.ValueRow ? 0 : taken)) is { Length: > 0 } name)
            canvas.Label(new TextMark(left, top + PanelLayout.Name, name, Styles.Value));
        if (!layout.Bars)
            return;
        var words = layout.ValueRow
            ? new TextMark(right, second, peak, Styles.Small, Anchor.End)
            : new TextMark(left, second, peak, Styles.Small);
        if (words.Box.Right - words.Box.Left <= layout.Width - (layout.ValueRow ? taken : 0))
            canvas.Label(words);
        if (most is { } longest)
            Bar(panel, longest, left, top + PanelLayout.Bar);
    }

    // With signs zero lies in the middle of the track.
    private void Bar(Panel panel, double longest, double left, double top)
    {
        canvas.Add(new RectMark(left, top, layout.Width, BarHeight, Track));
        var zero = signed ? left + layout.Width / 2 : left;
        if (panel.Last is { } last && double.IsFinite(last) && longest > 0)
        {
            var length = Math.Clamp(last / longest, signed ? -1 : 0, 1) * (signed ? layout.Width / 2 : layout.Width);
            canvas.Add(new RectMark(Math.Min(zero, zero + length), top, Math.Abs(length), BarHeight, Length));
        }
        if (signed)
            canvas.Line(zero, top - 2, zero, top + BarHeight + 2, Styles.AxisLine);
    }

    private static string Fitting(string name, double width)
    {
        if (Width(name) <= width)
            return name;
        var length = name.Length;
        while (length > 0 && Width(name[..length].TrimEnd() + Cut) > width)
            length--;
        return length > 0 ? name[..length].TrimEnd() + Cut : "";
    }

    private static double Width(string text) => TextWidth.Of(text, Styles.Value.Size, Styles.Value.Bold);
}
