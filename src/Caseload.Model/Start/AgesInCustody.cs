using Caseload.Engine.Numerics;
using Caseload.Model.Records;

namespace Caseload.Model.Start;

/// <summary>
/// Days in custody so far of people held at the start, by arresting agency: in proportion to the agency's recorded book-ins that
/// many days before, thinned by a mean stay, then scaled to the bands of the record (0-180, 181-365, 366-730, over 730 days).
/// </summary>
public sealed class AgesInCustody
{
    /// <summary>No one held at the start is taken to have been held for more days than this.</summary>
    public const int Longest = 1460;
    private const int Passes = 20;
    private static readonly DateOnly Closed2024 = new(2024, 10, 1);

    private const int Cells = 1024;

    private readonly double[][] cumulative = new double[2][];
    private readonly int[][] grid = new int[2][]; // of each cell of u an age at or before the one sought

    public AgesInCustody(PublicRecords records, DateOnly start, double heldIce, double heldCbp)
    {
        var weights = new[]
        {
            Weights(records.BookInsIce, start, MeanStay(records, start, Agency.Ice), heldIce),
            Weights(records.BookInsCbp, start, MeanStay(records, start, Agency.Cbp), heldCbp),
        };
        var bands = (records.Lengths.LastOrDefault(l => l.Date <= start) ?? records.Lengths[0]).People;
        var all = bands.Sum();
        // Bands and agencies by turns, until both are as in the record.
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var b = 0; b < bands.Length; b++)
                Scale(weights, Band(b), bands[b] / all * (heldIce + heldCbp));
            Scale([weights[0]], (0, Longest), heldIce);
            Scale([weights[1]], (0, Longest), heldCbp);
        }
        for (var g = 0; g < 2; g++)
        {
            cumulative[g] = new double[Longest];
            var sum = 0.0;
            for (var a = 0; a < Longest; a++)
                cumulative[g][a] = sum += weights[g][a];
            grid[g] = new int[Cells];
            for (int i = 0, age = 0; i < Cells; i++)
            {
                while (age < Longest - 1 && cumulative[g][age] <= sum * i / Cells)
                    age++;
                grid[g][i] = Math.Max(0, age - 1); // one age of slack covers the rounding of the product
            }
        }
    }

    /// <summary>Days in custody so far, 1 or more.</summary>
    public int Of(int agency, double u)
    {
        var sums = cumulative[agency];
        var sought = u * sums[^1];
        var age = grid[agency][(int)(u * Cells)];
        while (age < Longest - 1 && sums[age] <= sought)
            age++;
        return 1 + age;
    }

    // Days: people held over book-ins a day, by Little's law: in FY2024, before it was closed in the last twelve months known.
    private static double MeanStay(PublicRecords records, DateOnly start, Agency agency)
    {
        double Mean(MonthlySeries series) => start >= Closed2024 ? series.MeanOfFiscalYear(2024) : series.MeanOfYearBefore(start);
        var ice = Mean(records.AverageDailyPopulationIce);
        var (held, bookIns) =
            agency == Agency.Ice ? (ice, records.BookInsIce) : (Mean(records.AverageDailyPopulation) - ice, records.BookInsCbp);
        return held / (Mean(bookIns) * 12 / 366);
    }

    private static void Scale(ReadOnlySpan<double[]> weights, (int From, int To) ages, double people)
    {
        var now = 0.0;
        foreach (var w in weights)
            for (var a = ages.From; a < ages.To; a++)
                now += w[a];
        var factor = now > 0 ? people / now : 0;
        foreach (var w in weights)
            for (var a = ages.From; a < ages.To; a++)
                w[a] *= factor;
    }

    private static (int From, int To) Band(int band) =>
        band switch
        {
            0 => (0, 180),
            1 => (180, 365),
            2 => (365, 730),
            _ => (730, Longest),
        };

    private static double[] Weights(MonthlySeries bookIns, DateOnly start, double meanStay, double held)
    {
        var weights = new double[Longest];
        var month = bookIns.Month.Count - 1;
        var sum = 0.0;
        for (var a = 0; a < Longest; a++)
        {
            var date = start.AddDays(-1 - a);
            while (month > 0 && bookIns.Month[month] > date)
                month--;
            var days = DateTime.DaysInMonth(bookIns.Month[month].Year, bookIns.Month[month].Month);
            weights[a] = bookIns.Value[month] / days * Exact.Exp(-(a + 0.5) / meanStay);
            sum += weights[a];
        }
        for (var a = 0; a < Longest; a++)
            weights[a] *= held / sum;
        return weights;
    }
}
