using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace Caseload.Tests.Repository;

/// <summary>The arrows between the houses go one way, in what is declared and in what is compiled.</summary>
public sealed class HouseTests
{
    /// <summary>What each house may use, directly or through another house.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Engine"] = [],
        ["Model"] = ["Engine"],
        ["Data"] = ["Model", "Engine"],
        ["Analysis"] = ["Model", "Engine"],
        ["Charts"] = [],
        ["Report"] = ["Analysis", "Model", "Engine", "Charts"],
        ["Cli"] = ["Data", "Report", "Charts", "Analysis", "Model", "Engine"],
    };

    /// <summary>Types through which a house would touch files, the network, other programs or the terminal.</summary>
    private static readonly HashSet<string> Outside = new(StringComparer.Ordinal)
    {
        "System.Console",
        "System.Diagnostics.Process",
        "System.IO.Directory",
        "System.IO.DirectoryInfo",
        "System.IO.DriveInfo",
        "System.IO.File",
        "System.IO.FileInfo",
        "System.IO.FileStream",
        "System.IO.FileSystemInfo",
        "System.IO.FileSystemWatcher",
        "System.IO.Path",
        "System.IO.RandomAccess",
        "System.IO.StreamReader",
        "System.IO.StreamWriter",
    };

    public static TheoryData<string> Houses => [.. Allowed.Keys];

    [Fact]
    public void EveryHouseHasItsArrows() =>
        Assert.Equal(
            Allowed.Keys.Order(StringComparer.Ordinal),
            Directory
                .GetDirectories(Checkout.PathOf("src"))
                .Select(d => Path.GetFileName(d)["Caseload.".Length..])
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Houses))]
    public void DeclaredReferencesFollowTheArrows(string house)
    {
        var used = Project(house)
            .Descendants("ProjectReference")
            .Select(r => HouseOf(Path.GetFileNameWithoutExtension(Include(r))));
        Assert.Empty(used.Except(Allowed[house]));
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public void CompiledReferencesFollowTheArrows(string house)
    {
        using var file = Open(house);
        var metadata = file.GetMetadataReader();
        var used = metadata
            .AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name))
            .Where(n => n.StartsWith("caseload", StringComparison.OrdinalIgnoreCase))
            .Select(HouseOf);
        Assert.Empty(used.Except(Allowed[house]));
    }

    [Theory]
    [InlineData("Engine")]
    [InlineData("Model")]
    [InlineData("Analysis")]
    public void TheseHousesUseNoPackageAtRunTime(string house)
    {
        var packages = Project(house)
            .Descendants("PackageReference")
            .Where(r => !string.Equals((string?)r.Attribute("PrivateAssets"), "all", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(packages.Select(Include));
    }

    [Theory]
    [InlineData("Model")]
    [InlineData("Analysis")]
    public void TheseHousesTouchNothingOutside(string house)
    {
        using var file = Open(house);
        var metadata = file.GetMetadataReader();
        var types = metadata
            .TypeReferences.Select(metadata.GetTypeReference)
            .Select(t => (Space: metadata.GetString(t.Namespace), Name: metadata.GetString(t.Name)))
            .Where(t => t.Space.StartsWith("System.Net", StringComparison.Ordinal) || Outside.Contains($"{t.Space}.{t.Name}"));
        Assert.Equal([], types);
    }

    private static XDocument Project(string house) =>
        XDocument.Load(Checkout.PathOf($"src/Caseload.{house}/Caseload.{house}.csproj"));

    private static string Include(XElement reference) => ((string?)reference.Attribute("Include") ?? "").Replace('\\', '/');

    /// <summary>The command's own assembly has the command's name.</summary>
    private static string HouseOf(string assembly) => assembly is "caseload" ? "Cli" : assembly["Caseload.".Length..];

    private static PEReader Open(string house) =>
        new(File.OpenRead(Path.Combine(AppContext.BaseDirectory, (house is "Cli" ? "caseload" : "Caseload." + house) + ".dll")));
}
