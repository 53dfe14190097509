using Caseload.Data.Errors;
using Caseload.Data.Posteriors;
using Caseload.Model.Scenarios;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class PosteriorFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    [Fact]
    public void WhatIsWrittenReadsBackTheSame() =>
        Gen.Double[-6, 6]
            .Array[3]
            .Array[1, 8]
            .Sample(
                members =>
                {
                    var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
                    try
                    {
                        PosteriorFile.Write(file, new Posterior(["a.b", "c", "d"], members));
                        var read = PosteriorFile.Read(file, _ => true);
                        Assert.Equal(["a.b", "c", "d"], read.Parameters);
                        Assert.Equal(members, read.Members);
                    }
                    finally
                    {
                        File.Delete(file);
                    }
                },
                iter: 100
            );

    [Theory]
    [InlineData("member,a,x\n0,1,2\n", "column 'x' is no parameter", 1)]
    [InlineData("member,a\n0,1\n2,1\n", "member 2 stands where 1 is due", 3)]
    [InlineData("member,a\n0,much\n", "'much' is not a number", 2)]
    [InlineData("member,a\n", "no member", 2)]
    [InlineData("a\n0\n", "column member is missing", 1)]
    [InlineData("member,a,a\n0,1,1\n", "column a comes twice", 1)]
    public void AFaultIsToldWithItsLine(string text, string what, int line)
    {
        File.WriteAllText(path, text);
        var error = Assert.Throws<UserError>(() =>
            PosteriorFile.Read(path, id => string.Equals(id, "a", StringComparison.Ordinal))
        );
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Equal(line, error.Place.Line);
    }
}
