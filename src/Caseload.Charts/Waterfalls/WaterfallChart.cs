using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Charts.Waterfalls;

public enum StepKind
{
    /// <summary>A published sum, from zero.</summary>
    Total,

    /// <summary>From where the last one ended.</summary>
    Step,

    /// <summary>What no step covers: all of the rest up to the next total.</summary>
    NotExplained,
}

/// <summary>A bar of a bridge.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Where it starts and how it looks.</param>
/// <param name="Value">Of a total its size, of a step the change.</param>
public sealed record WaterfallStep(string Name, StepKind Kind, double Value)
{
    /// <summary>Of the value; drawn if its 9 in 10 is over a tenth of the axis.</summary>
    public ChartInterval? Interval { get; init; }

    /// <summary>The value as it is printed; null: rounded to the chart's unit.</summary>
    public string? Text { get; init; }
}

/// <summary>Steps from total to total, read downward. What the steps do not explain is drawn as such, so that each bridge closes.</summary>
public sealed record WaterfallChart : Chart
{
    private const double Nothing = 1e-9;

    public required IReadOnlyList<WaterfallStep> Steps { get; init; }

    public NumberFormat Format { get; init; } = NumberFormat.Plain;

    /// <summary>What values are rounded to, a power of ten.</summary>
    public double Unit { get; init; } = 1;

    public override Picture Draw(ChartWidth width) => new WaterfallDrawing(this, width).Draw();

    /// <summary>
    /// The steps with the rest before each total that they do not reach: the total less the running sum, whole and by its
    /// name, never spread over the others. Closed steps stay as they are. The drawing closes too; a table should use this.
    /// </summary>
    public static IReadOnlyList<WaterfallStep> Closed(IReadOnlyList<WaterfallStep> steps, string name = "Not explained")
    {
        List<WaterfallStep> closed = [];
        double? running = null;
        double largest = 0; // what rounding leaves of sums of such numbers is nothing
        foreach (var step in steps)
        {
            if (!double.IsFinite(step.Value))
            {
                closed.Add(step);
                continue;
            }
            largest = Math.Max(largest, Math.Max(Math.Abs(step.Value), Math.Abs(running ?? 0)));
            if (step.Kind == StepKind.Total)
            {
                if (running is { } sum && Math.Abs(step.Value - sum) > Nothing * largest)
                    closed.Add(new(name, StepKind.NotExplained, step.Value - sum));
                running = step.Value;
            }
            else
                running = (running ?? 0) + step.Value;
            closed.Add(step);
        }
        return closed;
    }
}
