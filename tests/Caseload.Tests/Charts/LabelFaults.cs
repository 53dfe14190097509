using Caseload.Charts.Marks;

namespace Caseload.Tests.Charts;

/// <summary>Labels of a picture that meet another or leave it, by the committed table of widths.</summary>
internal static class LabelFaults
{
    public static IReadOnlyList<string> Of(Picture picture)
    {
        TextMark[] labels = [.. picture.Labels];
        var frame = new Box(0, 0, picture.Width, picture.Height);
        List<string> faults = [.. labels.Where(l => !l.Box.Within(frame)).Select(l => $"'{l.Text}' leaves the picture: {l.Box}")];
        for (var i = 0; i < labels.Length; i++)
        for (var j = i + 1; j < labels.Length; j++)
            if (labels[i].Box.Meets(labels[j].Box))
                faults.Add($"'{labels[i].Text}' meets '{labels[j].Text}'");
        return faults;
    }
}
