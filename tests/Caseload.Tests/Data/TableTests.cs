using System.Text;
using Caseload.Data.Errors;
using Caseload.Data.Tables;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>CSV files as people save them (field case C12), and what is wrong with others.</summary>
public sealed class TableTests
{
    private const string Text = "month,aor,arrests\n2024-01,St. Paul,5\n2024-02,\"Paul, St.\",6.5\n";

    [Theory]
    [InlineData("bom")]
    [InlineData("crlf")]
    [InlineData("cut")]
    [InlineData("blank")]
    [InlineData("plain")]
    public void The_same_rows_however_the_file_was_saved(string how)
    {
        var text = how switch
        {
            "bom" => "\uFEFF" + Text,
            "crlf" => Text.ReplaceLineEndings("\r\n"),
            "cut" => Text.TrimEnd(),
            "blank" => Text + "\n\r\n\n",
            _ => Text,
        };
        Assert.Equal(["2024-01-01 St. Paul 5", "2024-02-01 Paul, St. 6.5"], Rows(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("", 1, 1, "empty")]
    [InlineData("month,aor\n", 1, 1, "the column arrests is missing")]
    [InlineData("month,aor,arrests,aor\n", 1, 1, "the column aor comes twice")]
    [InlineData("month,aor,arrests\n2024-01,a\n", 2, 1, "the row has 2 fields")]
    [InlineData("month,aor,arrests\n\n2024-01,a,1\n", 2, 1, "the row has 1 fields")]
    [InlineData("month,aor,arrests\n2024-01,a,1\n2024-1,a,1\n", 3, 1, "is not a month")]
    [InlineData("month,aor,arrests\n2024-01,\"a,b\",1\n2024-01,\"a,b\",x\n", 3, 15, "'x' is not a number")]
    [InlineData("month,aor,arrests\n2024-01,a,NaN\n", 2, 11, "'NaN' is not a number")]
    [InlineData("month,aor,arrests\n2024-01,a,-1\n", 2, 11, "-1 is below 0")]
    public void Anything_wrong_has_its_place(string text, int line, int column, string what)
    {
        var error = Assert.Throws<UserError>(() => Rows(Encoding.UTF8.GetBytes(text)));
        Assert.Contains(what, error.What, StringComparison.Ordinal);
        Assert.Equal(("t.csv", line, column), (error.File, error.Line, error.Column));
    }

    [Fact]
    public void Utf_16_is_refused() =>
        Assert.Contains(
            "UTF-16",
            Assert.Throws<UserError>(() => Rows([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)])).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("2024-00-01", false)]
    [InlineData("2024/02/02", false)]
    [InlineData("２０24-02-02", false)]
    public void Dates(string text, bool valid) => Assert.Equal(valid, PlainDate.TryParse(text, out _));

    private static List<string> Rows(byte[] bytes)
    {
        using var table = Table.Parse(TextBytes.Decode(bytes, "t.csv"), "t.csv", "month", "aor", "arrests");
        List<string> rows = [];
        foreach (var row in table)
            rows.Add(FormattableString.Invariant($"{row.Month(0):yyyy-MM-dd} {row.Text(1)} {row.Amount(2)}"));
        return rows;
    }
}
