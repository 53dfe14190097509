namespace Caseload.Tests.Data;

/// <summary>Folders of the repository, found from where the tests run.</summary>
internal static class RepositoryPaths
{
    public static string Root { get; } = Find();

    public static string Data => Path.Combine(Root, "data");

    public static string Scenarios => Path.Combine(Root, "scenarios");

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Caseload.slnx")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("The repository was not found above the tests.");
    }
}
