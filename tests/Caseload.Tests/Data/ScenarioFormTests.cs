using System.Text;
using Caseload.Data.Errors;
using Caseload.Data.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>Files that are not scenario files, and those that are in spite of their bytes (field case C12).</summary>
public sealed class ScenarioFormTests
{
    private const string Levers = "levers:\n  target.national: 1200 arrests/day\n";

    [Fact]
    public void Byte_order_mark_line_ends_and_blank_lines_make_no_difference()
    {
        var plain = ScenarioText.Write(ScenarioCase.Read(ScenarioCase.Head + Levers));
        var text = ScenarioCase.Head + Levers;
        foreach (var same in (string[])["\uFEFF" + text, text.ReplaceLineEndings("\r\n"), text.TrimEnd(), text + "\n\n \n"])
            Assert.Equal(plain, ScenarioText.Write(ScenarioCase.Read(same)));
    }

    [Fact]
    public void Utf_16_is_refused_clearly()
    {
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(ScenarioCase.Head)];
            Assert.Contains("UTF-16", Assert.Throws<UserError>(() => ScenarioCase.Read(bytes)).Message, StringComparison.Ordinal);
            Assert.Contains(
                "UTF-16",
                Assert.Throws<UserError>(() => ScenarioCase.Read(bytes[2..])).Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Broken_utf_8_is_refused_at_its_place()
    {
        byte[] bytes = [.. "title: A\nabout: "u8, 0xC3, 0x28, .. "\n"u8];
        var error = Assert.Throws<UserError>(() => ScenarioCase.Read(bytes));
        Assert.Equal(("the file is not UTF-8", 2, 8), (error.What, error.Line, error.Column));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \n\n", "empty")]
    [InlineData("# only a comment\n", "empty")]
    [InlineData("just words", "is a single value")]
    [InlineData("- a\n- b\n", "is a list")]
    [InlineData("title: [a\n", "not YAML")]
    [InlineData("title: \"a\n", "not YAML")]
    [InlineData("title: a\n\tabout: b\n", "not YAML")]
    [InlineData("title: A\n---\ntitle: B\n", "second document")]
    [InlineData("title: &a A\nabout: *a\n", "anchors")]
    [InlineData("title: A\nabout: *a\n", "aliases")]
    [InlineData("title: !!str A\n", "tags")]
    [InlineData(
        "title: A\nabout: { a: { b: { c: { d: { e: { f: { g: { h: { i: { j: { k: { l: { m: 1 } } } } } } } } } } } } }\n",
        "too deep"
    )]
    [InlineData("? [a]\n: b\n", "not a single word")]
    [InlineData("title:\n", "title is nothing")]
    [InlineData("about: no title\n", "title is missing")]
    [InlineData("title: A\n", "horizon is missing")]
    [InlineData("title: A\nlevers: []\n", "levers is a list")]
    public void What_is_no_scenario_is_refused(string text, string what)
    {
        var error = Assert.Throws<UserError>(() => ScenarioCase.Read(text));
        Assert.Contains(what, error.What, StringComparison.Ordinal);
        Assert.True(error.Line > 0 && error.Column > 0);
    }

    [Fact]
    public void A_huge_file_is_refused_before_it_is_parsed()
    {
        var error = Assert.Throws<UserError>(() => ScenarioCase.Read(new byte[1_000_001]));
        Assert.Contains("too large", error.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_files_and_folders_are_refused()
    {
        foreach (var path in (string[])["./none.yaml", Path.GetTempPath(), "a\0b.yaml", new string('x', 5_000) + ".yaml"])
            Assert.Throws<UserError>(() => ScenarioFile.Read(path, RepositoryPaths.Scenarios, TestVocabulary.All));
    }

    [Fact]
    public void Text_of_a_user_cannot_write_to_the_terminal()
    {
        var error = Assert.Throws<UserError>(() => ScenarioCase.Read("title: A\n\"\\e[31m\\nx\": 1\n"));
        Assert.DoesNotContain(error.Message, char.IsControl);
    }
}
