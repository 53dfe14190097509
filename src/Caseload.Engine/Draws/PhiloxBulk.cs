namespace Caseload.Engine.Draws;

/// <summary>Fills a span with blocks of consecutive indexes; every width gives the same bits.</summary>
public static class PhiloxBulk
{
    /// <summary>
    /// Block i of <paramref name="blocks"/> becomes <c>Philox.Block(counterLow, counterHigh + i, key)</c>. Uses the widest
    /// instructions of this processor.
    /// </summary>
    public static void Fill(Span<Block> blocks, ulong counterLow, ulong counterHigh, ulong key)
    {
        if (PhiloxVector512.IsSupported)
        {
            PhiloxVector512.Fill(blocks, counterLow, counterHigh, key);
        }
        else if (PhiloxVector256.IsSupported)
        {
            PhiloxVector256.Fill(blocks, counterLow, counterHigh, key);
        }
        else
        {
            FillScalar(blocks, counterLow, counterHigh, key);
        }
    }

    /// <summary>The portable version, the definition of the others.</summary>
    public static void FillScalar(Span<Block> blocks, ulong counterLow, ulong counterHigh, ulong key)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = Philox.Block(counterLow, counterHigh + (ulong)i, key);
        }
    }
}
