using Caseload.Cli;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Cli;

public sealed class FuzzTests
{
    private static readonly string[] Words =
    [
        "run",
        "compare",
        "list",
        "show",
        "validate",
        "schema",
        "--runs",
        "--seed",
        "--set",
        "--json",
        "--out",
        "--",
        "-",
        "=",
        "day",
        "",
        "target-9",
        "--vary=",
        "--help=",
        "\u0130",
        "--runs=\uFFFD",
        "99999999999999999999",
        "--keep-runs",
    ];

    /// <summary>No argument list that cannot run ends otherwise than with 0 (help, lists) or 2.</summary>
    [Fact]
    public void No_arguments_crash_the_program() =>
        Gen.OneOf(Gen.Int[0, Words.Length - 1].Select(i => Words[i]), Gen.String[Gen.Char, 0, 8])
            .Array[0, 5]
            .Sample(
                arguments =>
                {
                    if (arguments is ["run" or "compare", ..] && !arguments.Contains("--threads"))
                        arguments = [.. arguments, "--threads", "none"];
                    var ended = InProcess.Run(null, arguments);
                    return ended.Code is ExitCode.Done or ExitCode.BadInput
                        && !ended.Error.Contains("   at ", StringComparison.Ordinal);
                },
                iter: 500
            );
}
