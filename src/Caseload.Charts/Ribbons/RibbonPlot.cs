using Caseload.Charts.Colours;
using Caseload.Charts.Marks;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Ribbons;

/// <summary>Draws one stack between its scales: areas in steps, gaps hatched.</summary>
internal sealed class RibbonPlot(Canvas canvas, Ribbon ribbon, IReadOnlyList<StackWeek> weeks, LinearScale x, LinearScale y)
{
    private const double HatchStep = 7;

    private static readonly Style Hatch = Styles.Leader with { Name = "ht", Opacity = 0.55 };
    private static readonly Style Track = Styles.Fill(Token.None) with { Name = "fo-none", Stroke = Token.Axis };

    public Ribbon Ribbon => ribbon;

    public IReadOnlyList<StackWeek> Weeks => weeks;

    public LinearScale X => x;

    public LinearScale Y => y;

    /// <summary>The look of a part: the outline separates it from the next.</summary>
    public static Style Look(Token hue) =>
        hue == Token.None ? Track : Styles.Fill(hue) with { Name = $"fs-{hue}".ToLowerInvariant(), Stroke = Token.Page };

    /// <summary>From the uppermost part down, each over the one before and down to zero: one edge a part instead of two.</summary>
    public void Draw()
    {
        for (var part = ribbon.Parts.Count - 1; part >= 0; part--)
            canvas.Path(Area(part), Look(ribbon.Parts[part].Hue));
        for (var part = 1; part < ribbon.Parts.Count; part++)
            if (ribbon.Parts[part].Hue == Token.None)
                canvas.Path(Edge(part - 1), Styles.Outline);
        foreach (var gap in weeks.Where(w => w.Tops is null))
            canvas.Path(Hatching(x[gap.From] + 1, x[gap.End] - 1), Hatch);
        canvas.Line(x.Start, y.Start, x.End, y.Start, Styles.AxisLine);
    }

    /// <summary>Weeks that follow one another without a gap.</summary>
    public IEnumerable<IReadOnlyList<StackWeek>> Runs()
    {
        List<StackWeek> run = [];
        foreach (var week in weeks)
        {
            if (week.Tops is not null)
                run.Add(week);
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
        if (run.Count > 0)
            yield return run;
    }

    private PathText Area(int part)
    {
        var path = new PathText();
        foreach (var run in Runs().Where(r => r.Any(w => w.Share(part) > 0)))
        {
            path.Move(x[run[0].From], y.Start);
            Steps(path.Line(x[run[0].From], y[run[0].Tops![part + 1]]), run, part);
            path.Line(x[run[^1].End], y.Start).Close();
        }
        return path;
    }

    private PathText Edge(int part)
    {
        var path = new PathText();
        foreach (var run in Runs())
            Steps(path.Move(x[run[0].From], y[run[0].Tops![part + 1]]), run, part);
        return path;
    }

    private void Steps(PathText path, IReadOnlyList<StackWeek> run, int part)
    {
        var height = y[run[0].Tops![part + 1]];
        foreach (var week in run)
        {
            var top = y[week.Tops![part + 1]];
            if (Math.Abs(height - top) < 0.05)
                continue;
            path.Line(x[week.From], height).Line(x[week.From], top);
            height = top;
        }
        path.Line(x[run[^1].End], height);
    }

    private PathText Hatching(double left, double right)
    {
        var path = new PathText();
        var height = y.Start - y.End;
        for (var foot = left - height; foot < right; foot += HatchStep)
        {
            var (from, to) = (Math.Max(left, foot), Math.Min(right, foot + height));
            if (to - from > 1)
                path.Move(from, y.Start - (from - foot)).Line(to, y.Start - (to - foot));
        }
        return path;
    }
}
