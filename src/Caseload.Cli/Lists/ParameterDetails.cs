using System.Globalization;
using Caseload.Analysis.Headlines;
using Caseload.Cli.Inputs;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Data.Parameters;
using Caseload.Data.Posteriors;
using Caseload.Engine.Ensembles;
using Caseload.Model.Inputs;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Lists;

/// <summary>A parameter: each row with its range, unit, source, note and the mechanism that uses it.</summary>
internal static class ParameterDetails
{
    public static IReadOnlyList<Block> Blocks(Parameter parameter, Home home) =>
        [
            new Paragraph($"{parameter.Id}, a parameter", Role.Strong),
            new Facts("Unit", [parameter.Unit]),
            UsedIn.Facts(stage => stage.Parameters.Any(p => string.Equals(p.Id, parameter.Id, StringComparison.Ordinal))),
            .. parameter.Gates.Select(gate =>
                (Block)new Facts("Switch", [$"{gate.Switch.Id}: rows from {Period.Iso(gate.From)} on hold while it is on"])
            ),
            .. Rows(ParameterFile.Read(home.Parameters).Family(parameter.Id), Sample(parameter, home)),
        ];

    // The deviates that ensembles draw, ascending; empty where the record does not say.
    private static double[] Sample(Parameter parameter, Home home)
    {
        var posterior = PosteriorFile.Read(home.Posterior, _ => true);
        return posterior.Holds(parameter.Id)
            ? [.. posterior.Members.Select((_, j) => posterior.Deviate(parameter.Id, 0, j)).Order()]
            : [];
    }

    /// <summary>A single row of the table, also one that no input uses; null if there is none.</summary>
    public static IReadOnlyList<Block>? Row(string id, Home home)
    {
        var row = ParameterFile.Read(home.Parameters).Rows.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal));
        return row is null ? null : [new Paragraph($"{row.Id}, a row of the parameter table", Role.Strong), .. Rows([row])];
    }

    public static IEnumerable<Block> Rows(IReadOnlyList<ParameterRow> rows, double[]? sample = null)
    {
        foreach (var row in rows)
        {
            yield return new Gap();
            yield return new Paragraph(row.Id);
            yield return new Facts("What", [row.Description]);
            yield return new Facts("Range", [Range(row)]);
            if (sample is { Length: > 0 } && row.Low < row.High)
                yield return new Facts("Fitted", [Fitted(row, sample)]);
            yield return new Facts("Role", [$"{RoleName(row.Role)}, as of {Period.Iso(row.AsOf)}"]);
            yield return new Facts("Mechanism", [row.Mechanism]);
            yield return new Facts("Source", [row.Source]);
            yield return new Facts("Confidence", [row.Confidence]);
            if (row.Note.Length > 0)
                yield return new Facts("Note", [row.Note]);
        }
    }

    private static string Range(ParameterRow row) =>
        row.Low.Equals(row.High)
            ? $"{Number(row.Central)} {row.Unit}, a constant"
            : $"{Number(row.Central)} {row.Unit}, 9 in 10 {Number(row.Low)} to {Number(row.High)}";

    private static string Fitted(ParameterRow row, double[] sample)
    {
        string At(double share) => Digits(ParameterQuantile.At(row, Quantiles.Type7(sample, share)));
        return $"{At(0.5)} {row.Unit}, 9 in 10 {At(0.05)} to {At(0.95)}, by the record to 31 August 2025 (docs/calibration/fit.md)";
    }

    private static string Digits(double value) => value.ToString("G4", CultureInfo.InvariantCulture);

    private static string RoleName(ParameterRole role) =>
        role switch
        {
            ParameterRole.Structural => "structural",
            ParameterRole.Dated => "dated",
            _ => "observation, never an input",
        };

    private static string Number(double value) => value.ToString("#,##0.##########", CultureInfo.InvariantCulture);
}
