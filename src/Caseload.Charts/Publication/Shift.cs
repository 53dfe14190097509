using System.Globalization;
using System.Text.RegularExpressions;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Publication;

/// <summary>Moves placed marks.</summary>
internal static partial class Shift
{
    public static Mark By(Mark mark, double x, double y) =>
        mark switch
        {
            TextMark text => text with { X = text.X + x, Y = text.Y + y },
            RectMark rect => rect with { X = rect.X + x, Y = rect.Y + y },
            CircleMark circle => circle with { X = circle.X + x, Y = circle.Y + y },
            PathMark path => path with { Data = Starts().Replace(path.Data, m => Moved(m, x, y)) },
            _ => throw new NotSupportedException($"{mark.GetType().Name} cannot be moved."),
        };

    // Only the starts of lines are absolute.
    private static string Moved(Match start, double x, double y) =>
        new PathText().Move(Number(start.Groups[1]) + x, Number(start.Groups[2]) + y).ToString();

    private static double Number(Group group) => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(-?\d*\.?\d+) ?(-?\d*\.?\d+)")]
    private static partial Regex Starts();
}
