namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>Quantiles of weighted values: on lines between the middles of their weights, the ends held.</summary>
internal static class WeightedQuantile
{
    public static double[] Of(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<double> levels)
    {
        var order = Enumerable.Range(0, values.Length).ToArray();
        var keys = values.ToArray();
        Array.Sort(keys, order);
        var total = 0.0;
        foreach (var w in weights)
            total += w;
        var at = new double[keys.Length];
        var sum = 0.0;
        for (var i = 0; i < keys.Length; i++)
        {
            var w = weights[order[i]];
            at[i] = (sum + w / 2) / total;
            sum += w;
        }
        var result = new double[levels.Length];
        for (var k = 0; k < levels.Length; k++)
        {
            var j = 0;
            while (j < at.Length && at[j] < levels[k])
                j++;
            result[k] =
                j == 0 ? keys[0]
                : j == at.Length ? keys[^1]
                : keys[j - 1] + (keys[j] - keys[j - 1]) * (levels[k] - at[j - 1]) / (at[j] - at[j - 1]);
        }
        return result;
    }
}
