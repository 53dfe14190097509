using Caseload.Data.Errors;
using Caseload.Data.Import;
using Caseload.Data.Import.PersonTables;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>Flags of duplicates and identifiers, as programs write them.</summary>
public sealed class PersonFlagTests : IDisposable
{
    private const string Header = "apprehension_date,unique_identifier";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("TRUE", "FALSE")]
    [InlineData("true", "")]
    [InlineData("T", "F")]
    [InlineData("Yes", "NO")]
    [InlineData("y", "n")]
    [InlineData("1", "0")]
    [InlineData("1.0", "0.0")]
    [InlineData("1.00", "NA")]
    public void A_flag_is_read_in_every_spelling(string yes, string no)
    {
        var file = Read(
            Header + ",duplicate_drop_row",
            [.. Enumerable.Range(0, 30).Select(i => $"2024-01-02,a{i},{(i < 4 ? yes : no)}")]
        );
        Assert.Equal((26, 4), (PersonFileTests.Total(file, "arrests"), PersonFileTests.Total(file, "duplicates dropped")));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("2")]
    [InlineData("WAHR")]
    [InlineData("VRAI")]
    public void A_flag_that_is_neither_is_refused_with_its_place(string flag)
    {
        var error = Assert.Throws<UserError>(() =>
            Read(Header + ",duplicate_drop_row", ["2024-01-02,a,FALSE", $"2024-01-02,b,{flag}"])
        );
        Assert.Contains("the flag duplicate_drop_row is neither true nor false", error.What, StringComparison.Ordinal);
        Assert.Contains(
            "TRUE, T, YES, Y or 1 for true; FALSE, F, NO, N, 0 or nothing",
            error.Expected!,
            StringComparison.Ordinal
        );
        Assert.Equal((3, 14), (error.Line, error.Column));
    }

    /// <summary>Rows of nobody known are no repeats of one another.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("N/A")]
    [InlineData("#N/A")]
    [InlineData("<NA>")]
    [InlineData("nan")]
    [InlineData("NaT")]
    [InlineData("None")]
    [InlineData("null")]
    [InlineData("-")]
    [InlineData("b(6); b(7)c")]
    public void A_word_for_missing_is_no_identifier_no_date_and_no_label(string missing)
    {
        var file = Read(
            Header + ",duplicate_likely,apprehension_method",
            [
                .. Enumerable.Repeat($"2024-01-02 10:00:00,{missing},TRUE,{missing}", 30),
                .. missing[..Math.Min(1, missing.Length)] is "b" ? Array.Empty<string>() : [$"{missing},a,FALSE,Located"],
            ]
        );
        Assert.Equal((30, 0), (PersonFileTests.Total(file, "arrests"), PersonFileTests.Total(file, "duplicates dropped")));
        Assert.DoesNotContain(file.Notes.Lines, n => n.Contains("cannot be read", StringComparison.Ordinal));
        Assert.Equal(Labels.NotKnown, file.Series.Single(s => s.Name is "ddp_arrests_monthly_by_method").Rows.Single().Keys[1]);
    }

    private ImportedFile Read(string header, string[] rows) =>
        PersonFileTests.Read(folder, ImportKind.Arrests, header + "\n" + string.Join('\n', rows) + "\n");
}
