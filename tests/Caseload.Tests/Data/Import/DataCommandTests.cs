using Caseload.Cli;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>`caseload data`: imports lie beside the shipped data, are listed, checked and removed.</summary>
public sealed class DataCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_import_is_stored_once_listed_and_removed()
    {
        new MadeUpWorkbook().Write(folder.Path, "FY23.xlsx");
        var first = Run("data", "import", "ice-workbook", "FY23.xlsx");
        Assert.Equal("", first.Error);
        Assert.Contains("detained                       900", first.Out, StringComparison.Ordinal);
        var files = folder.Content;
        Assert.Contains("was imported before", Run("data", "import", "ice-workbook", "FY23.xlsx").Out, StringComparison.Ordinal);
        Assert.Equal(files, folder.Content);
        var id = Run("data", "list").Out.Split(' ')[0];
        Assert.StartsWith("ice-workbook-2023-09-30-", id, StringComparison.Ordinal);
        Assert.Equal($"removed {id}\n", Run("data", "remove", id).Out);
        Assert.Equal(["FY23.xlsx"], folder.Content);
        Assert.Equal("no data are imported\n", Run("data", "list").Out);
    }

    [Fact]
    public void What_was_refused_shows_in_the_exit_code()
    {
        var book = new MadeUpWorkbook();
        book.Detention.Set("I22", "I.C.E.");
        book.Write(folder.Path, "FY23.xlsx");
        var ended = Run("data", "import", "ice-workbook", "FY23.xlsx", "--data", "mine");
        Assert.Equal(ExitCode.FailedCheck, ended.Code);
        Assert.Contains("refused: sheet 'Detention FY23' row 22", ended.Out, StringComparison.Ordinal);
        Assert.Contains(folder.Content, f => f.StartsWith("mine", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_nothing()
    {
        File.WriteAllText(folder.At("x.csv"), "<html>");
        var ended = Run("data", "import", "ddp-arrests", "x.csv");
        Assert.Equal((ExitCode.BadInput, ""), (ended.Code, ended.Out));
        Assert.Contains("a web page", ended.ErrorLine, StringComparison.Ordinal);
        Assert.Equal(["x.csv"], folder.Content);
    }

    /// <summary>Field case C01: the ratio is named.</summary>
    [Fact]
    public void A_check_names_the_stints_a_book_in()
    {
        File.WriteAllText(
            folder.At("s.csv"),
            "Unique Identifier,Stay Book In Date Time,Book In Date Time,Detention Facility\na,2025-01-02 10:00,2025-01-02 10:00,X\na,2025-01-02 10:00,2025-01-03 10:00,Y\na,2025-01-02 10:00,2025-01-04 10:00,Z\nb,2025-01-03 10:00,2025-01-03 10:00,X\n"
        );
        Assert.Equal(ExitCode.Done, Run("data", "import", "ddp-stints", "s.csv").Code);
        Assert.Contains("4 stints for 2 book-ins: 2.0 stints a book-in", Run("data", "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_compares_with_the_shipped_record_and_leaves_partial_months()
    {
        new MadeUpWorkbook(2023, "08/12/2023", 11).Write(folder.Path, "FY23.xlsx");
        Run("data", "import", "ice-workbook", "FY23.xlsx");
        var check = Run("data", "check").Out;
        Assert.Contains("bookins_monthly: 30 figures compared with the shipped series, 0 equal", check, StringComparison.Ordinal);
        Assert.DoesNotContain("2023-08 ICE", check, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_vintages_the_later_counts_and_what_moved_is_told()
    {
        new MadeUpWorkbook(2023, "02/28/2023", 5).Write(folder.Path, "a.xlsx");
        var later = new MadeUpWorkbook(2023, "03/31/2023", 6);
        later.Detention.Set("J20", 3009.0).Set("J22", 1009.0).Set("V20", 18_039.0).Set("V22", 6_024.0);
        later.Write(folder.Path, "b.xlsx");
        Run("data", "import", "ice-workbook", "b.xlsx");
        Run("data", "import", "ice-workbook", "a.xlsx");
        Assert.Equal(
            ["ice-workbook-2023-02-28", "ice-workbook-2023-03-31"],
            Run("data", "list").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..23])
        );
        Assert.Contains("bookins_monthly, initial_book_ins: 2 of 15", Run("data", "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_of_the_year_that_falls_is_told()
    {
        new MadeUpWorkbook(2023, "02/28/2023", 5).Write(folder.Path, "a.xlsx");
        new MadeUpWorkbook(2023, "03/31/2023", 4).Write(folder.Path, "b.xlsx");
        Run("data", "import", "ice-workbook", "a.xlsx");
        Assert.Contains(
            "holds older data than its date says",
            Run("data", "import", "ice-workbook", "b.xlsx").Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("data import ice-workbok x.xlsx", "did you mean ice-workbook?")]
    [InlineData("data import ice-workbook", "`caseload data import` needs")]
    [InlineData("data import ice-workbook nothing.xlsx", "no such file")]
    [InlineData("data import ddp-arrests .", "a folder")]
    [InlineData("data improt", "did you mean import?")]
    [InlineData("data", "import, list, check or remove")]
    [InlineData("data remove nothing", "is not imported")]
    [InlineData("data list --dta x", "did you mean --data?")]
    public void A_fault_of_the_arguments_is_told_in_one_line(string arguments, string told)
    {
        var ended = Run(arguments.Split(' '));
        Assert.Equal(ExitCode.BadInput, ended.Code);
        Assert.Contains(told, ended.ErrorLine, StringComparison.Ordinal);
        Assert.Empty(folder.Content);
    }

    private Ended Run(params string[] arguments) => InProcess.Run(folder.Path, arguments);
}
