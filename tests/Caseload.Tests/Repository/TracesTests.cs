using System.Text.RegularExpressions;
using Xunit;

namespace Caseload.Tests.Repository;

/// <summary>Nothing in the project tells of the machine it was written on, and what commands make is not kept.</summary>
public sealed class TracesTests
{
    private static readonly string[] Binary = [".png", ".jpg", ".gif", ".ico", ".parquet", ".xlsx", ".zip", ".woff2"];

    /// <summary>Put together here, so that this file does not hold them.</summary>
    private static readonly string[] Hosts =
    [
        "nuget" + ".org",
        "api." + "nuget",
        "npm" + "js",
        "pypi" + ".org",
        "../" + "shared",
    ];

    private static readonly Regex MachinePath = new(@"(?<![\w.:)-])/(?:" + "work|root|home|Users" + @")(?![\w-])");

    [Fact]
    public void NoPathOfAMachine() => Assert.Empty(TextFiles().SelectMany(f => Found(f, MachinePath.IsMatch)));

    [Fact]
    public void NoHostOfARegistry() =>
        Assert.Empty(
            TextFiles().SelectMany(f => Found(f, line => Hosts.Any(h => line.Contains(h, StringComparison.OrdinalIgnoreCase))))
        );

    [Theory]
    [InlineData("out/")]
    [InlineData("artifacts/")]
    public void WhatCommandsMakeIsIgnored(string folder) =>
        Assert.Contains(folder, File.ReadAllLines(Checkout.PathOf(".gitignore")));

    private static IEnumerable<string> TextFiles() =>
        Checkout.Files().Where(f => !Binary.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Found(string file, Func<string, bool> matches) =>
        File.ReadLines(Checkout.PathOf(file))
            .Select((line, i) => (line, i))
            .Where(x => matches(x.line))
            .Select(x => $"{file}:{x.i + 1}");
}
