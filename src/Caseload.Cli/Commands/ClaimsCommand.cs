using System.CommandLine;
using Caseload.Analysis.Claims;
using Caseload.Cli.Inputs;
using Caseload.Cli.Json;
using Caseload.Cli.Progress;
using Caseload.Cli.Runs;
using Caseload.Cli.Screens;
using Caseload.Cli.Signals;
using Caseload.Cli.Texts.Claims;
using Caseload.Data.Errors;
using Caseload.Model.Records;
using Caseload.Report.Claims;

namespace Caseload.Cli.Commands;

/// <summary>`caseload claims [ID]`: public statements held against their parts, the records and simulated histories.</summary>
internal static class ClaimsCommand
{
    public static Command Create(Surroundings around)
    {
        var id = new Argument<string>("ID")
        {
            Description = "One claim in full; all in a list where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var asJson = new Option<bool>("--json") { Description = "Prints all numbers unrounded as JSON." };
        var markdown = new Option<bool>("--markdown") { Description = "Prints docs/claims.md." };
        var command = new Command("claims", "Holds public statements against their parts, the records and simulated histories.")
        {
            id,
            asJson,
            markdown,
        };
        command.SetAction(parsed =>
        {
            using var signals = new EndSignals(around.Ended);
            return signals.Guard(ended =>
            {
                var one = parsed.GetValue(id);
                var findings = Findings(one, around, ended);
                if (parsed.GetValue(asJson))
                    ClaimsJson.Write(findings, around.Out);
                else if (parsed.GetValue(markdown))
                    around.Out.Write(ClaimsPage.Write(findings));
                else
                    LineWriter.Write(
                        one is null ? ClaimLines.All(findings, around.Screen) : ClaimLines.One(findings[0], around.Screen),
                        around.Out,
                        around.Screen
                    );
                return ExitCode.Done;
            });
        });
        return command;
    }

    private static IReadOnlyList<ClaimFinding> Findings(string? id, Surroundings around, CancellationToken ended)
    {
        var inputs = ModelInputs.Read(Home.Find(around.Home));
        var claims = inputs.Claims;
        var which = id is null ? claims : [Named(id, claims)];
        var histories = which
            .Select(ClaimExperiments.Of)
            .Sum(e =>
                e is null ? 0
                : e.Less is null ? e.Histories
                : 2 * e.Histories
            );
        using var progress = new ProgressLine(around.Error, around.ErrorIsTerminal, histories);
        return ClaimLedger.Of(claims, which, inputs.Ground, new ClaimRuns(inputs, progress, ended).Carry);
    }

    private static Claim Named(string id, IReadOnlyList<Claim> claims) =>
        claims.FirstOrDefault(c => c.Id.Equals(id, StringComparison.Ordinal))
        ?? throw new UserError(
            $"'{id}' is not a claim",
            "an id of data/claims.csv, as in `caseload claims`",
            NearestName.IfClose(id, claims.Select(c => c.Id))
        );
}
