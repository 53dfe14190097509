namespace Caseload.Tests.Cli;

/// <summary>A folder of its own for one test, removed in the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), "caseload-tests", System.IO.Path.GetRandomFileName());

    public string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>All that is in it, by relative path.</summary>
    public IReadOnlyList<string> Content =>
        [
            .. Directory
                .EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories)
                .Select(p => System.IO.Path.GetRelativePath(Path, p))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
