namespace Caseload.Engine.Draws;

/// <summary>Fills a span with blocks of many counters that differ in their low half; every width gives the same bits.</summary>
public static class PhiloxBulk
{
    /// <summary>
    /// Block i of <paramref name="blocks"/> becomes <c>Philox.Block(counterLows[i], counterHigh, key)</c>. Uses the widest
    /// instructions of this processor.
    /// </summary>
    /// <exception cref="ArgumentException">There are more or fewer counters than blocks.</exception>
    public static void Fill(Span<Block> blocks, ReadOnlySpan<ulong> counterLows, ulong counterHigh, ulong key)
    {
        if (counterLows.Length != blocks.Length)
        {
            throw new ArgumentException($"{blocks.Length} blocks need as many counters.", nameof(counterLows));
        }

        if (PhiloxVector512.IsSupported)
        {
            PhiloxVector512.Fill(blocks, counterLows, counterHigh, key);
        }
        else if (PhiloxVector256.IsSupported)
        {
            PhiloxVector256.Fill(blocks, counterLows, counterHigh, key);
        }
        else
        {
            FillScalar(blocks, counterLows, counterHigh, key);
        }
    }

    /// <summary>The portable version, the definition of the others.</summary>
    public static void FillScalar(Span<Block> blocks, ReadOnlySpan<ulong> counterLows, ulong counterHigh, ulong key)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = Philox.Block(counterLows[i], counterHigh, key);
        }
    }
}
