namespace Caseload.Charts.Marks;

/// <summary>
/// Where a chart puts its marks. Labels lie above all other marks; a label is placed only if it meets no label placed
/// before it and stays within the picture, so the important ones come first.
/// </summary>
public sealed class Canvas(double width, double height)
{
    private readonly List<Mark> _marks = [];
    private readonly List<TextMark> _labels = [];
    private readonly List<Box> _taken = [];
    private readonly Box _picture = new(0, 0, width, height);

    public double Width { get; } = width;

    public double Height { get; } = height;

    public void Add(Mark mark) => _marks.Add(mark);

    /// <summary>A line or area; nothing if it is empty.</summary>
    public void Path(PathText path, Style style)
    {
        if (!path.Empty)
            _marks.Add(new PathMark(path.ToString(), style));
    }

    /// <summary>A straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, Style style) =>
        Path(new PathText().Move(x1, y1).Line(x2, y2), style);

    /// <summary>Keeps labels off a place: a mark that would hide them or that they would hide.</summary>
    public void Keep(Box box) => _taken.Add(box);

    /// <summary>Places the lines of one label together, or none of them; says whether it did.</summary>
    public bool Label(params ReadOnlySpan<TextMark> lines)
    {
        foreach (var line in lines)
            if (!Fits(line.Box))
                return false;
        foreach (var line in lines)
        {
            _labels.Add(line);
            _taken.Add(line.Box);
        }
        return true;
    }

    /// <summary>Places the first of several forms or places of a label that fits; the last ones are the shortest.</summary>
    public bool LabelFirst(IEnumerable<TextMark[]> candidates)
    {
        foreach (var candidate in candidates)
            if (Label(candidate))
                return true;
        return false;
    }

    public bool Fits(Box box)
    {
        if (!box.Within(_picture))
            return false;
        foreach (var taken in _taken)
            if (box.Meets(taken))
                return false;
        return true;
    }

    public Picture ToPicture(string title, string description) => new(Width, Height, title, description, [.. _marks, .. _labels]);
}
