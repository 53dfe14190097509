namespace Caseload.Tests;

public sealed class Placeholder
{
    [Xunit.Fact]
    public void Runs() => Xunit.Assert.Equal(2, 1 + 1);
}
