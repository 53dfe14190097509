using System.Text;
using Caseload.Data.Errors;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>Whatever the bytes: a scenario, or a <see cref="UserError"/>.</summary>
public sealed class ScenarioFuzzTests
{
    private static readonly string[] Pieces =
    [
        ":",
        "-",
        "{",
        "}",
        "[",
        "]",
        "&a",
        "*a",
        "!!str",
        "\"",
        "'",
        "\n",
        "\t",
        "  ",
        "#",
        "|",
        ">",
        "?",
        "%YAML 1.1\n",
        "---\n",
        "...\n",
        "from: ",
        "to: ",
        "value: ",
        "2023-02-29",
        "NaN",
        "1e999",
        "-1",
        "\0",
        "\uFEFF",
        "\u2028",
        "target.national",
        "extends: fast\n",
        "extends: case\n",
        "<<: *a",
        "~",
        "null",
        "true",
        "\\",
        "😀",
        "levers:\n",
        "0x1F",
        "1_000",
        ",",
    ];

    private static readonly string[] Seeds =
    [
        .. Directory.GetFiles(RepositoryPaths.Scenarios, "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        ScenarioCase.Head + "parameters:\n  target.push.gain: { low: 1, central: 2, high: 3 }\n",
    ];

    [Fact]
    public void Random_bytes() => Gen.Byte.Array[0, 400].Sample(bytes => ReadsOrRefuses(bytes), iter: 20_000);

    [Fact]
    public void Random_pieces_of_yaml() =>
        Gen.OneOf(Pieces).Array[0, 40].Sample(p => ReadsOrRefuses(Encoding.UTF8.GetBytes(string.Concat(p))), iter: 20_000);

    [Fact]
    public void Valid_files_with_faults() =>
        Gen.Select(Gen.OneOf(Seeds), Gen.Select(Gen.Int[0, 2_000], Gen.Int[0, 12], Gen.OneOf(Pieces)).Array[1, 4])
            .Sample((text, faults) => ReadsOrRefuses(Encoding.UTF8.GetBytes(Spoil(text, faults))), iter: 20_000);

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a:\n ")]
    [InlineData("\"")]
    [InlineData("!")]
    [InlineData("&a [")]
    [InlineData("%")]
    public void A_megabyte_of_one_piece(string piece)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 999_000 / piece.Length)));
        Assert.Throws<UserError>(() => ScenarioCase.Read(bytes));
    }

    private static string Spoil(string text, (int At, int Length, string Piece)[] faults)
    {
        foreach (var (at, length, piece) in faults)
        {
            var start = Math.Min(at, text.Length);
            text = text[..start] + piece + text[Math.Min(text.Length, start + length)..];
        }
        return text;
    }

    private static bool ReadsOrRefuses(byte[] bytes)
    {
        try
        {
            ScenarioCase.Read(bytes);
        }
        catch (UserError e)
        {
            return e.Message.Length > 0 && !e.Message.Any(char.IsControl);
        }
        return true;
    }
}
