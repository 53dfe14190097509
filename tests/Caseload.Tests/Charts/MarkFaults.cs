using System.Globalization;
using System.Text.RegularExpressions;
using Caseload.Charts.Marks;

namespace Caseload.Tests.Charts;

/// <summary>Shapes of a picture that leave it.</summary>
internal static partial class MarkFaults
{
    private const double Slack = 1.5; // half of a thick line

    public static IReadOnlyList<string> Of(Picture picture) =>
        [
            .. picture
                .Marks.SelectMany(Corners)
                .Where(c => c.X < -Slack || c.Y < -Slack || c.X > picture.Width + Slack || c.Y > picture.Height + Slack)
                .Select(c => $"{c.Mark.Style.Name} at {c.X}, {c.Y}"),
        ];

    private static IEnumerable<(double X, double Y, Mark Mark)> Corners(Mark mark) =>
        mark switch
        {
            RectMark r => [(r.X, r.Y, mark), (r.X + r.Width, r.Y + r.Height, mark)],
            CircleMark c => [(c.X - c.Radius, c.Y - c.Radius, mark), (c.X + c.Radius, c.Y + c.Radius, mark)],
            PathMark p => Points(p),
            _ => [],
        };

    private static IEnumerable<(double X, double Y, Mark Mark)> Points(PathMark path)
    {
        double x = 0,
            y = 0;
        foreach (Match part in Commands().Matches(path.Data))
        {
            double[] numbers =
            [
                .. Numbers().Matches(part.Groups[2].Value).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)),
            ];
            if (numbers.Length == 0)
                continue;
            // The last pair of a command is where it ends; curves here never go beyond their ends.
            (x, y) = string.Equals(part.Groups[1].Value, "M", StringComparison.Ordinal)
                ? (numbers[^2], numbers[^1])
                : (x + numbers[^2], y + numbers[^1]);
            yield return (x, y, path);
        }
    }

    [GeneratedRegex("([Mlcz])([^Mlcz]*)")]
    private static partial Regex Commands();

    [GeneratedRegex(@"-?\d*\.?\d+")]
    private static partial Regex Numbers();
}
