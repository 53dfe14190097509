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

    [Theory]
    [InlineData("import.json", "{")]
    [InlineData("import.json", "[1]")]
    [InlineData("import.json", "{\"kind\":null}")]
    [InlineData("import.json", null)]
    [InlineData("bookins_monthly.csv", null)]
    [InlineData("bookins_monthly.csv", "month,arresting_agency,initial_book_ins,note\n2022-10,ICE,7x1,\n")]
    public void A_damaged_import_is_named_and_can_be_replaced_or_removed(string name, string? content)
    {
        new MadeUpWorkbook().Write(folder.Path, "FY23.xlsx");
        new MadeUpWorkbook(2022, "02/12/2022", 5).Write(folder.Path, "FY22.xlsx");
        Run("data", "import", "ice-workbook", "FY22.xlsx");
        var other = Run("data", "list").Out;
        Run("data", "import", "ice-workbook", "FY23.xlsx");
        var (files, id) = (folder.Content, Run("data", "list").Out.Split('\n')[1].Split(' ')[0]);
        var path = folder.At($"caseload-data/{id}/{name}");
        Damage();
        var list = Run("data", "list");
        Assert.Equal(ExitCode.FailedCheck, list.Code);
        Assert.Equal($"{other}{id}  damaged: remove with `caseload data remove {id}`, then import again\n", list.Out);
        Assert.Contains($"{id}  damaged", Run("data", "check").Out, StringComparison.Ordinal);
        Assert.Contains("imported\n", Run("data", "import", "ice-workbook", "FY23.xlsx").Out, StringComparison.Ordinal);
        Assert.Equal(files, folder.Content);
        Assert.Equal(ExitCode.Done, Run("data", "check").Code);
        Damage();
        Assert.Equal($"removed {id}\n", Run("data", "remove", id).Out);
        Assert.Equal(other, Run("data", "list").Out);

        void Damage()
        {
            if (content is null)
                File.Delete(path);
            else
                File.WriteAllText(path, content);
        }
    }

    [Fact]
    public async Task The_same_file_imported_by_several_at_once_is_whole()
    {
        new MadeUpWorkbook().Write(folder.Path, "FY23.xlsx");
        Run("data", "import", "ice-workbook", "FY23.xlsx", "--data", "one");
        for (var round = 0; round < 5; round++)
        {
            var ended = await Task.WhenAll(
                Enumerable
                    .Range(0, 4)
                    .Select(_ =>
                        Task.Run(
                            () => Run("data", "import", "ice-workbook", "FY23.xlsx", "--data", "many"),
                            TestContext.Current.CancellationToken
                        )
                    )
            );
            Assert.All(ended, e => Assert.Equal((ExitCode.FailedCheck, ""), (e.Code, e.Error)));
            Assert.Equal(Stored("one"), Stored("many"));
            Directory.Delete(folder.At("many"), recursive: true);
        }

        string[] Stored(string data) =>
            [.. folder.Content.Where(f => f.StartsWith(data + "/", StringComparison.Ordinal)).Select(f => f[data.Length..])];
    }

    [Fact]
    public void A_folder_that_is_no_import_is_neither_listed_nor_removed()
    {
        Directory.CreateDirectory(folder.At("caseload-data/ddp-arrests-letters"));
        Assert.Equal("no data are imported\n", Run("data", "list").Out);
        Assert.Contains("is not imported", Run("data", "remove", "ddp-arrests-letters").ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_with_what_to_do()
    {
        new MadeUpWorkbook().Write(folder.Path, "FY23.xlsx");
        foreach (var data in new[] { "FY23.xlsx", "FY23.xlsx/x" })
        {
            var ended = Run("data", "import", "ice-workbook", "FY23.xlsx", "--data", data);
            Assert.Equal(ExitCode.BadInput, ended.Code);
            Assert.Contains("name another folder with --data", ended.ErrorLine, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_name_with_control_characters_is_listed_plainly()
    {
        new MadeUpWorkbook().Write(folder.Path, "a\u001b[31m.xlsx");
        Run("data", "import", "ice-workbook", "a\u001b[31m.xlsx");
        Assert.Contains("  a\uFFFD[31m.xlsx  ", Run("data", "list").Out, StringComparison.Ordinal);
    }

    /// <summary>Opened, a pipe without a writer waits for ever.</summary>
    [Fact]
    public void A_pipe_is_refused_at_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Named pipes of Unix");
        using (var made = System.Diagnostics.Process.Start("mkfifo", folder.At("pipe")))
            made.WaitForExit();
        Assert.Contains("a pipe", Run("data", "import", "ddp-arrests", "pipe").ErrorLine, StringComparison.Ordinal);
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
