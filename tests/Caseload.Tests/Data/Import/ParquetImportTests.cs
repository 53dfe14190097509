using System.Text;
using Caseload.Data.Errors;
using Caseload.Data.Import;
using Caseload.Data.Import.PersonTables;
using Caseload.Data.Results;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>Parquet gives what the same table as CSV gives, whatever the types of its times and the zone of the machine.</summary>
public sealed class ParquetImportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("VARCHAR")]
    [InlineData("TIMESTAMP")]
    [InlineData("TIMESTAMP_NS")]
    public void The_same_counts_as_the_csv(string type)
    {
        const string Header =
            "apprehension_date_time,apprehension_aor,final_program,apprehension_method,apprehension_criminality,unique_identifier";
        var rows = PersonFileTests.Arrests(40);
        var csv = folder.At("a.csv");
        File.WriteAllText(csv, Header + "\n" + string.Join('\n', rows), new UTF8Encoding(false));
        var values = string.Join(", ", rows.Select(r => $"({string.Join(", ", r.Split(',').Select(c => $"'{c}'"))})"));
        var names = Header.Split(',');
        var parquet = Write(
            "a.parquet",
            $"SELECT CAST(c0 AS {type}) AS {names[0]}, {string.Join(", ", names.Skip(1).Select((n, i) => $"c{i + 1} AS {n}"))} FROM (VALUES {values}) t(c0, c1, c2, c3, c4, c5)"
        );
        Assert.Equal(
            PersonFileTests.Rows(PersonFile.Read(csv, ImportKind.Arrests, PersonFileTests.Today)),
            PersonFileTests.Rows(PersonFile.Read(parquet, ImportKind.Arrests, PersonFileTests.Today))
        );
    }

    /// <summary>Field case C09: a time stored at UTC is read at UTC, in Los Angeles and in Tokyo alike.</summary>
    [Fact]
    public void A_time_with_a_zone_stays_on_its_day()
    {
        var path = Write(
            "z.parquet",
            "SELECT make_timestamptz(epoch_us(TIMESTAMP '2024-01-31 23:30:00')) AS departed_date, 'x' AS port_of_departure FROM range(20)"
        );
        var file = PersonFile.Read(path, ImportKind.Removals, PersonFileTests.Today);
        Assert.Equal(new DateOnly(2024, 1, 31), file.Through);
        Assert.Contains(
            file.Notes.Lines,
            n => n.StartsWith("20 times have a zone and are counted at UTC", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Dates_and_flags_of_their_own_type_are_read()
    {
        var path = Write(
            "d.parquet",
            "SELECT DATE '2024-02-29' AS detainer_prepare_date, (range % 2 = 0) AS duplicate_drop_row FROM range(40)"
        );
        var file = PersonFile.Read(path, ImportKind.Detainers, PersonFileTests.Today);
        Assert.Equal(20, file.Totals.Single(t => t.Key is "detainers").Value);
    }

    [Theory]
    [InlineData("DOUBLE")]
    [InlineData("DECIMAL(4, 2)")]
    [InlineData("INTEGER")]
    public void A_flag_may_be_a_number_of_any_type(string type)
    {
        var path = Write(
            "d.parquet",
            $"SELECT DATE '2024-02-29' AS detainer_prepare_date, CAST((range % 2 = 0) AS INTEGER)::{type} AS duplicate_drop_row FROM range(40)"
        );
        Assert.Equal(
            20,
            PersonFile.Read(path, ImportKind.Detainers, PersonFileTests.Today).Totals.Single(t => t.Key is "detainers").Value
        );
    }

    [Fact]
    public void A_file_cut_short_is_damaged()
    {
        var path = Write("d.parquet", "SELECT DATE '2024-02-29' AS detainer_prepare_date FROM range(40)");
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        Assert.Contains(
            "damaged",
            Assert.Throws<UserError>(() => PersonFile.Read(path, ImportKind.Detainers, PersonFileTests.Today)).What,
            StringComparison.Ordinal
        );
    }

    private string Write(string name, string query)
    {
        using var table = new ParquetTable("x INTEGER");
        table.Write(query, folder.At(name));
        return folder.At(name);
    }
}
