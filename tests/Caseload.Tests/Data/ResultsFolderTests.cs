using Caseload.Data.Errors;
using Caseload.Data.Results;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class ResultsFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("caseload-test-").FullName;

    private string Target => Path.Combine(root, "out", "x");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Nothing_is_left_of_a_run_that_ends_early()
    {
        using (var folder = ResultsFolder.Begin(Target))
            File.WriteAllText(folder.At("series", "half"), "written");
        Assert.Empty(Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void A_folder_appears_whole_and_alone()
    {
        ResultsCase.Write(Target);
        Assert.Equal([Target], Directory.GetFileSystemEntries(Path.Combine(root, "out")));
        string[] files =
        [
            "difference.csv",
            "forecast.csv",
            "manifest.json",
            "measures.csv",
            "series",
            "summary.csv",
            "summary.parquet",
        ];
        Assert.Equal(
            files,
            Directory.GetFileSystemEntries(Target).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Results_are_replaced_and_kept_until_then()
    {
        ResultsCase.Write(Target);
        File.WriteAllText(Path.Combine(Target, "old"), "");
        using (ResultsFolder.Begin(Target))
            Assert.True(File.Exists(Path.Combine(Target, "old")));
        Assert.True(File.Exists(Path.Combine(Target, "old")));
        ResultsCase.Write(Target);
        Assert.False(File.Exists(Path.Combine(Target, "old")));
        Assert.Equal([Target], Directory.GetFileSystemEntries(Path.Combine(root, "out")));
    }

    [Theory]
    [InlineData("notes.txt", "mine")]
    [InlineData("manifest.json", "{}")]
    [InlineData("manifest.json", "{ \"name\": \"a web page\", \"version\": \"1\" }")]
    [InlineData("manifest.json", "not json")]
    [InlineData(null, null)]
    public void Any_other_folder_is_left_alone(string? file, string? text)
    {
        Directory.CreateDirectory(Target);
        if (file is not null)
            File.WriteAllText(Path.Combine(Target, file), text);
        Assert.Throws<UserError>(() => ResultsFolder.Begin(Target));
        Assert.Equal(file is null ? 0 : 1, Directory.GetFileSystemEntries(Target).Length);
        Assert.Equal([Target], Directory.GetFileSystemEntries(Path.Combine(root, "out")));
    }

    [Fact]
    public void A_file_in_the_way_is_refused()
    {
        File.WriteAllText(Path.Combine(root, "out"), "");
        Assert.Throws<UserError>(() => ResultsFolder.Begin(Path.Combine(root, "out")));
        Assert.Throws<UserError>(() => ResultsFolder.Begin(Target));
        Assert.Throws<UserError>(() => ResultsFolder.Begin(""));
        Assert.Throws<UserError>(() => ResultsFolder.Begin("/"));
        Assert.Equal([Path.Combine(root, "out")], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void What_a_killed_run_left_is_taken_over_and_a_second_writer_is_refused()
    {
        using (var first = ResultsFolder.Begin(Target))
        {
            File.WriteAllText(first.At("half"), "");
            Assert.Contains(
                "another run",
                Assert.Throws<UserError>(() => ResultsFolder.Begin(Target)).What,
                StringComparison.Ordinal
            );
            Assert.True(File.Exists(first.At("half")));
        }
        Directory.CreateDirectory(Target + ".partial");
        File.WriteAllText(Path.Combine(Target + ".partial", ".caseload-partial"), "");
        File.WriteAllText(Path.Combine(Target + ".partial", "half"), "");
        ResultsCase.Write(Target);
        Assert.False(File.Exists(Path.Combine(Target, "half")));
    }

    [Fact]
    public void A_partial_folder_that_is_not_ours_is_left_alone()
    {
        Directory.CreateDirectory(Target + ".partial");
        File.WriteAllText(Path.Combine(Target + ".partial", "mine"), "");
        Assert.Throws<UserError>(() => ResultsFolder.Begin(Target));
        Assert.True(File.Exists(Path.Combine(Target + ".partial", "mine")));
    }

    [Fact]
    public void The_manifest_reads_back()
    {
        ResultsCase.Write(Target);
        var manifest = ResultsReader.Open(Target).Manifest;
        Assert.Equal(ulong.MaxValue, manifest.Seed);
        Assert.Equal(new ManifestScenario("x", "00"), manifest.Scenarios.Single());
        Assert.Throws<UserError>(() => ResultsReader.Open(root));
        var text = File.ReadAllText(Path.Combine(Target, "manifest.json"));
        Assert.Contains("\n  \"version\": \"0.0.0+a\",\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  \"parameters_sha256\": \"00\",\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_a_version_without_a_sample_is_ours_and_is_replaced()
    {
        ResultsCase.Write(Target);
        var path = Path.Combine(Target, "manifest.json");
        var text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace("  \"posterior_sha256\": \"22\",\n", "", StringComparison.Ordinal));
        Assert.NotEqual(text, File.ReadAllText(path));
        Assert.Null(ResultsReader.Open(Target).Manifest.PosteriorSha256);
        ResultsCase.Write(Target);
        Assert.Equal(text, File.ReadAllText(path));
    }
}
