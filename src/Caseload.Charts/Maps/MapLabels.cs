using Caseload.Charts.Frames;
using Caseload.Charts.Letters;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Maps;

/// <summary>Names and counts of areas: in the circle if they fit, else beside it; those of the column at the right.</summary>
internal sealed class MapLabels(Canvas canvas, IReadOnlyList<MapCircle> circles, IReadOnlySet<string> column, bool wide)
{
    private const int NarrowNames = 5;
    private const double Size = Styles.SmallSize;
    private const double Line = 14;
    private const double Near = 5;
    private const double ColumnLine = 21;

    private static readonly Style Name = Styles.SmallOverMarks;
    private static readonly Style Value = Styles.SmallValueOverMarks;

    public void Place()
    {
        var (aside, others) = (circles.Where(InColumn).ToList(), circles.Where(c => !InColumn(c)).ToList());
        Column(aside);
        if (!wide)
            others = [.. others.Where(c => c.Radius > 0).Take(NarrowNames)];
        // What stands in its own circle has no other place, so it comes first.
        var named = others.Where(Inside).ToHashSet();
        var counted = others.Where(c => !named.Contains(c) && CountInside(c)).ToHashSet();
        foreach (var circle in others.Where(c => !named.Contains(c)))
        {
            var places = (counted.Contains(circle) ? NamePlaces(circle) : PairPlaces(circle)).ToList();
            if (!canvas.LabelFirst(places.Where(p => Free(p, circle))))
                canvas.LabelFirst(places);
        }
    }

    private bool InColumn(MapCircle circle) => column.Contains(circle.Area.Name);

    private void Column(List<MapCircle> aside)
    {
        if (aside.Count == 0)
            return;
        var sorted = aside.OrderBy(c => c.Y).ToList();
        var left = canvas.Width - sorted.Max(c => Width(c.Area.Name + " ") + Width(c.Area.CountText, bold: true));
        var heights = LabelColumn.Spread([.. sorted.Select(c => c.Y)], ColumnLine, Line, canvas.Height - Line);
        for (var i = 0; i < sorted.Count; i++)
        {
            var (circle, y) = (sorted[i], heights[i]);
            if (canvas.Label(Pair(circle, left, y + 4)))
                canvas.Line(circle.X + circle.Radius, circle.Y, left - 4, y, Styles.Leader);
        }
    }

    private bool Inside(MapCircle circle) =>
        circle.Holds(Width(circle.Area.Name) + 4, Line)
        && circle.Holds(Width(circle.Area.CountText, bold: true) + 4, Line)
        && canvas.Label(
            new TextMark(circle.X, circle.Y - 3, circle.Area.Name, circle.Negative ? Name : Styles.SmallInk, Anchor.Middle),
            new TextMark(
                circle.X,
                circle.Y + Line,
                circle.Area.CountText,
                circle.Negative ? Value : Styles.SmallBold,
                Anchor.Middle
            )
        );

    private bool CountInside(MapCircle circle) =>
        circle.Holds(Width(circle.Area.CountText, bold: true) + 1, 4)
        && canvas.Label(
            new TextMark(circle.X, circle.Y + 4, circle.Area.CountText, circle.Negative ? Value : Styles.SmallBold, Anchor.Middle)
        );

    private static IEnumerable<TextMark[]> NamePlaces(MapCircle circle)
    {
        var (r, name) = (circle.Radius, circle.Area.Name);
        yield return [Text(circle, 0, r + Line, name, Name, Anchor.Middle)];
        yield return [Text(circle, -r - Near, 4, name, Name, Anchor.End)];
        yield return [Text(circle, r + Near, 4, name, Name)];
        yield return [Text(circle, 0, -r - Near, name, Name, Anchor.Middle)];
        yield return [Text(circle, r * 0.8, r + Near, name, Name)];
        yield return [Text(circle, -r * 0.8, r + Near, name, Name, Anchor.End)];
        yield return [Text(circle, r * 0.8, -r * 0.8, name, Name)];
        yield return [Text(circle, -r * 0.8, -r * 0.8, name, Name, Anchor.End)];
    }

    private IEnumerable<TextMark[]> PairPlaces(MapCircle circle)
    {
        var (r, name, count) = (circle.Radius, circle.Area.Name, circle.Area.CountText);
        var width = Width(name + " ") + Width(count, bold: true);
        // On a wide map most have room above and below; on a narrow one both lines keep together.
        if (r > 0 && wide)
            yield return
            [
                Text(circle, 0, -r - Near, count, Value, Anchor.Middle),
                Text(circle, 0, r + Line, name, Name, Anchor.Middle),
            ];
        yield return
        [
            Text(circle, 0, r + Line, name, Name, Anchor.Middle),
            Text(circle, 0, r + 2 * Line, count, Value, Anchor.Middle),
        ];
        yield return
        [
            Text(circle, 0, -r - Near - Line, name, Name, Anchor.Middle),
            Text(circle, 0, -r - Near, count, Value, Anchor.Middle),
        ];
        if (!wide)
        {
            yield return [Text(circle, r + Near, -2, name, Name), Text(circle, r + Near, Line - 2, count, Value)];
            yield return
            [
                Text(circle, -r - Near, -2, name, Name, Anchor.End),
                Text(circle, -r - Near, Line - 2, count, Value, Anchor.End),
            ];
        }
        yield return Pair(circle, circle.X + r + Near, circle.Y + 4);
        yield return Pair(circle, circle.X - r - Near - width, circle.Y + 4);
        yield return Pair(circle, circle.X - width / 2, circle.Y + r + Line);
        yield return Pair(circle, circle.X - width / 2, circle.Y - r - Near);
        yield return [Text(circle, r + Near, 4, name, Name)];
        yield return [Text(circle, -r - Near, 4, name, Name, Anchor.End)];
    }

    private static TextMark Text(
        MapCircle circle,
        double dx,
        double dy,
        string text,
        Style style,
        Anchor anchor = Anchor.Start
    ) => new(circle.X + dx, circle.Y + dy, text, style, anchor);

    private static TextMark[] Pair(MapCircle circle, double x, double y) =>
        [new(x, y, circle.Area.Name, Name), new(x + Width(circle.Area.Name + " "), y, circle.Area.CountText, Value)];

    private bool Free(TextMark[] marks, MapCircle own) =>
        circles.All(c => ReferenceEquals(c, own) || !marks.Any(m => c.Meets(m.Box)));

    private static double Width(string text, bool bold = false) => TextWidth.Of(text, Size, bold);
}
