using Caseload.Charts.Marks;

namespace Caseload.Charts.Maps;

/// <summary>A circle on its place; its radius is 0 where there is no record. Compared by value.</summary>
internal sealed record MapCircle(MapArea Area, double X, double Y, double Radius)
{
    public bool Negative => Area.Drawable < 0;

    /// <summary>True if a label would lie over it.</summary>
    public bool Meets(Box box)
    {
        var dx = X - Math.Clamp(X, box.Left, box.Right);
        var dy = Y - Math.Clamp(Y, box.Top, box.Bottom);
        return dx * dx + dy * dy < Radius * Radius;
    }

    /// <summary>True if a text fits within it, its middle so far from the centre.</summary>
    public bool Holds(double width, double away)
    {
        var square = Radius * Radius - away * away;
        return square > 0 && 2 * Math.Sqrt(square) >= width;
    }

    public void Draw(Canvas canvas)
    {
        if (Radius <= 0)
            return;
        canvas.Add(new CircleMark(X, Y, Radius, Negative ? MapStyles.Casing : MapStyles.Circle));
        canvas.Add(new CircleMark(X, Y, Radius, Negative ? MapStyles.Negative : MapStyles.Rim));
    }
}
