using System.Globalization;
using System.Text;
using Caseload.Data.Tables;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Scenarios;

/// <summary>
/// Writes a resolved scenario as a scenario file without parents. Reading it back gives an equal scenario, and equal scenarios
/// give equal text, so the text's hash stands for the scenario.
/// </summary>
public static class ScenarioText
{
    public static string Write(Scenario scenario)
    {
        var text = new StringBuilder();
        Line(text, "title", scenario.Title);
        if (scenario.About.Length > 0)
            Line(text, "about", scenario.About);
        if (scenario.Source is { } source)
            Line(text, "source", source);
        if (scenario.Priors is { } priors)
            Line(text, "priors", priors);
        text.Append("horizon: { from: ").Append(PlainDate.Text(scenario.Horizon.From));
        text.Append(", to: ").Append(PlainDate.Text(scenario.Horizon.To)).Append(" }\n");
        if (scenario.Levers.Count > 0)
            text.Append("levers:\n");
        foreach (var schedule in scenario.Levers)
            Write(text, schedule);
        if (scenario.Parameters.Count > 0)
            text.Append("parameters:\n");
        foreach (var p in scenario.Parameters)
        {
            text.Append("  ").Append(p.Parameter).Append(": { low: ").Append(NumberText.Write(p.Low));
            text.Append(", central: ").Append(NumberText.Write(p.Central));
            text.Append(", high: ").Append(NumberText.Write(p.High)).Append(" }\n");
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, LeverSchedule schedule)
    {
        text.Append("  ").Append(schedule.Lever).Append(":\n");
        foreach (var step in schedule.Steps)
        {
            text.Append("    - { from: ").Append(PlainDate.Text(step.From));
            if (step.To is { } to)
                text.Append(", to: ").Append(PlainDate.Text(to));
            text.Append(", value: ").Append(NumberText.Write(step.Value)).Append(" }\n");
        }
    }

    private static void Line(StringBuilder text, string key, string value)
    {
        text.Append(key).Append(": \"");
        foreach (var rune in value.EnumerateRunes())
        {
            var code = rune.Value;
            if (code is '"' or '\\')
                text.Append('\\').Append((char)code);
            else if (code is < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or >= 0xFE00)
                text.Append(CultureInfo.InvariantCulture, $"\\U{code:X8}");
            else
                text.Append(rune);
        }
        text.Append("\"\n");
    }
}
