using System.IO.Compression;
using Caseload.Data.Errors;
using Caseload.Data.Refusal;
using Caseload.Data.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>Files with one row a person are refused; no value of them is shown.</summary>
public sealed class PersonLevelTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("caseload-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("Unique Identifier,Apprehension Date\n0f3a,2025-01-02", "Unique Identifier")]
    [InlineData("anonymized_identifier,book_in_date_time\nx,2025-01-02", "anonymized_identifier")]
    [InlineData("apprehension_date;birth_year;gender\n2025-01-02;1980;Male", "birth_year")]
    [InlineData("\uFEFFDate of Birth\tSex\n1980-01-02\tM", "Date of Birth")]
    [InlineData("A-Number,Office\nx,Dallas", "A-Number")]
    [InlineData("\"name\",\"nationality\"\nJane Doe,Mexico", "name")]
    [InlineData("apprehension_date,gender,citizenship_country\n2025-01-02,Male,MEXICO", "apprehension_date")]
    [InlineData("unique_id,count\nx,1", "unique_id")]
    public void Columns_of_persons(string text, string column)
    {
        var error = Refused("people.csv", text);
        Assert.Contains($"the column '{column}'", error.What, StringComparison.Ordinal);
        Assert.Equal(1, error.Line);
        Assert.DoesNotContain("Jane", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reference,office\nA012345678,Dallas")]
    [InlineData("reference,office\nA 012-345-678,Dallas")]
    public void Registration_numbers_under_any_column(string text)
    {
        var error = Refused("list.txt", text);
        Assert.Contains("alien registration numbers", error.What, StringComparison.Ordinal);
        Assert.DoesNotContain("012", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_with_such_a_header()
    {
        var path = Path.Combine(folder, "people.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        using (var part = new StreamWriter(zip.CreateEntry("xl/sharedStrings.xml").Open()))
            part.Write("<sst><si><t>Title</t></si><si><t xml:space=\"preserve\">Unique Identifier </t></si></sst>");
        Assert.Throws<UserError>(() => PersonLevelFiles.Refuse(path));
    }

    [Theory]
    [InlineData("month,arresting_agency,criminality,average_daily_population")]
    [InlineData("birth_year,gender,arrests")]
    [InlineData("name,unit,kind,counts,definition")]
    [InlineData("week_start,arrests,days_covered")]
    [InlineData("name,address,city,state,aor")]
    public void Counts_are_not_refused(string header)
    {
        var path = Path.Combine(folder, "counts.csv");
        File.WriteAllText(path, header + "\n");
        PersonLevelFiles.Refuse(path);
    }

    [Fact]
    public void None_of_the_data_that_ship_is_refused()
    {
        foreach (var path in Directory.GetFiles(RepositoryPaths.Data, "*.csv", SearchOption.AllDirectories))
            PersonLevelFiles.Refuse(path);
    }

    [Fact]
    public void A_table_given_as_a_scenario_is_refused_either_way()
    {
        var path = Path.Combine(folder, "t.csv");
        File.WriteAllText(path, "unique_id,office\nx,Dallas\n");
        Assert.Contains("one row a person", Read(path), StringComparison.Ordinal);
        File.WriteAllText(path, "office,arrests\nDallas,50\n");
        Assert.Contains("a table, not a scenario", Read(path), StringComparison.Ordinal);
    }

    private static string Read(string path) =>
        Assert.Throws<UserError>(() => ScenarioFile.Read(path, RepositoryPaths.Scenarios, TestVocabulary.All)).What;

    private UserError Refused(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return Assert.Throws<UserError>(() => PersonLevelFiles.Refuse(path));
    }
}
