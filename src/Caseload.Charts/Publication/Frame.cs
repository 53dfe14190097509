using Caseload.Charts.Colours;
using Caseload.Charts.Letters;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Publication;

/// <summary>Puts a picture's title, subtitle and source into it, so that it says what it is wherever it is shown.</summary>
public static class Frame
{
    private const double Margin = 16;
    private const double TitleLine = 26;
    private const double SubtitleLine = 19;
    private const double FooterLine = 17;
    private const double Ascent = 0.76; // of the size
    private const double Gap = 12;

    private static readonly Style Title = new("ft")
    {
        Fill = Token.Ink,
        Size = 20,
        Bold = true,
    };
    private static readonly Style Subtitle = new("fs") { Fill = Token.Ink2, Size = 14 };

    /// <summary>The picture with words above and below it, wrapped to its width.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="title">What it finds.</param>
    /// <param name="subtitle">Measure, unit, period, what the marks are.</param>
    /// <param name="footer">Source and how to make it anew; each begins a line.</param>
    public static Picture Framed(Picture picture, string title, string subtitle, IReadOnlyList<string> footer)
    {
        List<Mark> marks = [];
        var width = picture.Width + 2 * Margin;
        var top = Margin;
        Lines([title], Title, TitleLine);
        Lines([subtitle], Subtitle, SubtitleLine);
        top += top > Margin ? Gap : 0;
        marks.AddRange(picture.Marks.Select(mark => Shift.By(mark, Margin, top)));
        top += picture.Height + Gap;
        Lines(footer, Styles.Small, FooterLine);
        return new(width, top + Margin - 4, picture.Title, picture.Description, marks);

        void Lines(IEnumerable<string> texts, Style style, double height)
        {
            foreach (var line in texts.SelectMany(t => TextLines.Wrap(t, picture.Width, style)))
            {
                marks.Add(new TextMark(Margin, top + Ascent * style.Size + 2, line, style));
                top += height;
            }
        }
    }
}
