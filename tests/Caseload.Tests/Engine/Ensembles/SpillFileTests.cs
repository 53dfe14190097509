using Caseload.Engine.Ensembles;
using Xunit;

namespace Caseload.Tests.Engine.Ensembles;

public sealed class SpillFileTests
{
    [Fact]
    public void Too_little_space_is_said_before_anything_is_written()
    {
        var thrown = Assert.Throws<IOException>(() => new SpillFile(1_000_000_000, 1_000_000_000));
        Assert.Matches("has [0-9]+ bytes free; the runs need 4000000000000000000", thrown.Message);
    }

    [Fact]
    public void The_file_is_gone_afterwards()
    {
        var file = new SpillFile(2, 3);
        file.Write(1, [1, 2, 3]);
        var path = file.Path;
        Assert.True(File.Exists(path));
        file.Dispose();
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Wrong_shapes_and_missing_runs_are_refused()
    {
        using var file = new SpillFile(2, 3);
        Assert.Throws<ArgumentException>(() => file.Write(0, [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => file.Write(2, [1, 2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => file.ReadColumns(2, 2, new float[4]));
        file.Write(0, [1, 2, 3]);
        Assert.Throws<EndOfStreamException>(() => file.ReadColumns(0, 3, new float[6]));
    }
}
