using System.Globalization;

namespace Caseload.Analysis.Numbers;

/// <summary>Shares of histories in words: `9 of 100`, `none of 200`, `all 200`.</summary>
public static class Shares
{
    /// <summary>
    /// Of 100 from 100 histories on, of all below that. A share that would round to none or all is given in full, and
    /// below 1 in 100 is said in thousandths from 1,000 histories on.
    /// </summary>
    public static string Words(int count, int histories)
    {
        if (count <= 0)
            return $"none of {Number(histories)}";
        if (count >= histories)
            return $"all {Number(histories)}";
        if (histories < 100)
            return $"{Number(count)} of {Number(histories)}";
        var hundredths = (int)Math.Round(100.0 * count / histories, MidpointRounding.AwayFromZero);
        var thousandths = (int)Math.Round(1000.0 * count / histories, MidpointRounding.AwayFromZero);
        if (hundredths is > 0 and < 100)
            return $"{Number(hundredths)} of 100";
        if (histories >= 1000 && thousandths is > 0 and < 1000)
            return $"{Number(thousandths)} of 1,000";
        return $"{Number(count)} of {Number(histories)}";
    }

    /// <summary>A percentage without decimals.</summary>
    public static string Percent(double share) =>
        share is > 0 and < 0.01
            ? "less than 1%"
            : Math.Round(100 * share, MidpointRounding.AwayFromZero).ToString("N0", CultureInfo.InvariantCulture) + "%";

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
