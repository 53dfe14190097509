using System.Globalization;
using Caseload.Charts.Colours;
using Caseload.Charts.Marks;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Skill;

/// <summary>Of 100 recorded values, how many lay inside the ranges: what the ranges promise as ticks, what they held as shapes.</summary>
internal sealed class SkillCoverage(Canvas canvas, double left, double top, double bottom)
{
    private const double Radius = 6;
    private const double PlotWidth = 118;
    private const double TickHalf = 9;

    private static readonly IReadOnlyList<int> Promised = [50, 90];

    private readonly LinearScale _x = new(0, 100, left + 4, left + 4 + PlotWidth);

    public void Frame()
    {
        canvas.Label(new TextMark(left + 4, 13, "Record inside, of 100", Styles.Value));
        canvas.Label(new TextMark(canvas.Width, top + 11, "Targets", Styles.Quiet, Anchor.End));
        canvas.Line(_x[0], top + 18, _x[0], bottom, Styles.AxisLine);
        canvas.Label(new TextMark(_x[0], top + 11, "0", Styles.Quiet, Anchor.Middle));
        foreach (var share in Promised)
        {
            canvas.Label(
                new TextMark(_x[share], top + 11, share.ToString(CultureInfo.InvariantCulture), Styles.Quiet, Anchor.Middle)
            );
        }
        canvas.Label(new TextMark(left + 4, bottom + 15, "square 5 in 10, dot 9 in 10", Styles.Quiet));
    }

    public void Row(SkillRow row, double y)
    {
        canvas.Line(_x[0], y, _x[100], y, Styles.GridLine);
        foreach (var share in Promised)
            canvas.Line(_x[share], y - TickHalf, _x[share], y + TickHalf, Styles.RecordThin);
        if (Place(row.Covered50) is { } inner)
            canvas.Add(new RectMark(inner - Radius + 1, y - Radius + 1, 2 * Radius - 2, 2 * Radius - 2, Hollow.Of(Token.Teal)));
        if (Place(row.Covered90) is { } outer)
            canvas.Add(Series.A.Shape(outer, y, Radius - 0.5));
        canvas.Label(
            new TextMark(
                canvas.Width,
                y + 4.5,
                row.Targets.ToString("N0", CultureInfo.InvariantCulture),
                Styles.Label,
                Anchor.End
            )
        );
    }

    private double? Place(double? share) => share is { } value && double.IsFinite(value) ? _x.Held(value * 100) : null;
}
