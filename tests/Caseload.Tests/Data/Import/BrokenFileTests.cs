using System.IO.Compression;
using System.Text;
using Caseload.Data.Errors;
using Caseload.Data.Import;
using Caseload.Data.Import.PersonTables;
using Caseload.Data.Import.Workbooks;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>Files that are not what they should be: one error each, with what to do, and no crash.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> Faults =>
        new()
        {
            { "", "the file is empty" },
            { "\n\n  \n", "is a header" },
            { "<html><body><table>", "a web page" },
            { "\uFEFF  <?xml version=\"1.0\"?><html>", "a web page" },
            { "%PDF-1.7", "a PDF" },
            { "ARROW1\0\0", "Feather" },
            { "PK nothing", "damaged" },
            { "PAR1 nothing", "damaged" },
            { "month,arrests\n2024-01,5\n", "is a header of kind ddp-arrests" },
            { "Apprehension Date\n", "no rows" },
            { "Apprehension Date,Apprehension AOR\n2024-01-02\n", "1 fields" },
            { "Apprehension Date,Apprehension Date\n2024-01-02,2024-01-02\n", "comes twice" },
            { "Apprehension Date\n\"2024-01-02\n", "not closed" },
            { "Apprehension Date\nyesterday\n", "no row of the file could be counted" },
            { "Apprehension Date\n13/02/2024\n", "the day before the month" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void It_is_told_in_one_line(string content, string told)
    {
        var path = folder.At("file.xlsx");
        File.WriteAllText(path, content, new UTF8Encoding(false));
        Assert.Equal(path, Assert.Throws<UserError>(() => IceWorkbook.Read(path)).File);
        Assert.Contains(
            told,
            Assert.Throws<UserError>(() => PersonFile.Read(path, ImportKind.Arrests, PersonFileTests.Today)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_workbook_cut_anywhere_is_damaged()
    {
        var whole = File.ReadAllBytes(new MadeUpWorkbook().Write(folder.Path, "whole.xlsx"));
        var path = folder.At("cut.xlsx");
        for (var length = 4; length < whole.Length; length += whole.Length / 23)
        {
            File.WriteAllBytes(path, whole[..length]);
            Assert.Contains("damaged", Assert.Throws<UserError>(() => IceWorkbook.Read(path)).What, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_byte_changed_ends_in_numbers_or_an_error()
    {
        var whole = File.ReadAllBytes(new MadeUpWorkbook().Write(folder.Path, "whole.xlsx"));
        var path = folder.At("changed.xlsx");
        for (var at = 0; at < whole.Length; at += 37)
        {
            var bytes = whole.ToArray();
            bytes[at] ^= 0x55;
            File.WriteAllBytes(path, bytes);
            try
            {
                Assert.NotEmpty(IceWorkbook.Read(path).Series);
            }
            catch (UserError) { }
        }
    }

    [Fact]
    public void A_zip_that_is_no_workbook_is_told()
    {
        var path = folder.At("data.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        using (var part = new StreamWriter(zip.CreateEntry("arrests.csv").Open()))
            part.Write("x");
        Assert.Contains("a zip archive", Assert.Throws<UserError>(() => IceWorkbook.Read(path)).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_unpacks_to_too_much_is_refused()
    {
        var path = folder.At("bomb.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using (var part = zip.CreateEntry("xl/workbook.xml").Open())
                part.Write("<workbook/>"u8);
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < 450; i++)
                sheet.Write(blanks);
        }
        Assert.Contains(
            "unpacks to too much",
            Assert.Throws<UserError>(() => IceWorkbook.Read(path)).What,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_workbook_without_detention_is_no_workbook_of_ICE()
    {
        var path = TestXlsx.Write(folder.At("x.xlsx"), [new TestSheet("Sheet1").Set("A1", "month")]);
        Assert.Contains(
            "ICE DETENTION DATA",
            Assert.Throws<UserError>(() => IceWorkbook.Read(path)).What,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("latin1")]
    public void Other_encodings_are_told(string name)
    {
        var path = folder.At("t.csv");
        File.WriteAllText(path, "Apprehension Date,County\n2024-01-02,Doña Ana\n", Encoding.GetEncoding(name));
        Assert.Contains(
            "UTF-",
            Assert.Throws<UserError>(() => PersonFile.Read(path, ImportKind.Arrests, PersonFileTests.Today)).What,
            StringComparison.Ordinal
        );
    }
}
