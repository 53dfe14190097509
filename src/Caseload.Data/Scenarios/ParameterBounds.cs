using Caseload.Data.Errors;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Scenarios;

/// <summary>
/// The values that a parameter can have at all: a share 0 to 1, a switch 0 or 1, what is never negative 0 or more.
/// </summary>
internal sealed record ParameterBounds(string Id, string Unit, double Low, double High)
{
    /// <summary>Nothing in the table is larger.</summary>
    private const double Largest = 1e12;

    public static ParameterBounds Of(Parameter parameter, ParameterTable? table)
    {
        var rows = table?.Family(parameter.Id) ?? [];
        var low = rows.Count > 0 && rows.All(r => r.Low >= 0) ? 0 : -Largest;
        return parameter.Unit switch
        {
            "share" => new(
                parameter.Id,
                parameter.Unit,
                rows.Any(r => r.Low < 0) ? -1 : 0,
                rows.Any(r => r.High > 1) ? Largest : 1
            ),
            "indicator" => new(parameter.Id, parameter.Unit, 0, 1),
            _ => new(parameter.Id, parameter.Unit, low, Largest),
        };
    }

    public double Check(double value, Place place)
    {
        if (string.Equals(Unit, "indicator", StringComparison.Ordinal) && value is not (0 or 1))
            throw new UserError($"{Id} is a switch and cannot be {NumberText.Write(value)}", "0 or 1", place: place);
        if (value < Low || value > High)
            throw new UserError(
                $"{NumberText.Write(value)} is out of range for {Id}",
                $"{NumberText.Write(Low)} to {NumberText.Write(High)} {Unit}",
                place: place
            );
        return value == 0 ? 0 : value;
    }
}
