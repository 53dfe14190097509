using Caseload.Engine.Numerics;
using Caseload.Model.Policy;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Custody;

/// <summary>
/// Exits from custody that are neither departures nor a judge's decision (mechanism 6.1): a daily hazard by arresting agency and
/// regime, relative to criminality as in the book-outs of FY2024, split over ways of release. A case's own threshold is drawn
/// once; it leaves on the day on which its summed hazard passes it.
/// </summary>
public sealed class ExitHazards
{
    private static readonly Gate Priorities = new(new DateOnly(2025, 1, 26), Switches.Priorities);
    private static readonly Gate NoBond = new(new DateOnly(2025, 7, 8), Switches.NoBond);

    public static readonly Parameter Ice = new("custody.hazard.nondeparture.ice", "per day")
    {
        Dated = true,
        Gates = [Priorities, NoBond],
    };
    public static readonly Parameter Cbp = new("custody.hazard.nondeparture.cbp", "per day")
    {
        Dated = true,
        Gates = [Priorities, NoBond],
    };
    public static readonly Parameter CourtOrder = new("custody.hazard.court_order", "per day") { Dated = true };

    /// <summary>In the order of <see cref="Ways"/> by agency: bond, recognizance, supervision, parole, other agency.</summary>
    public static readonly IReadOnlyList<Parameter> Splits =
    [
        Split("bond.ice"),
        Split("recognizance.ice"),
        Split("supervision.ice"),
        Split("parole.ice"),
        Split("other_agency.ice"),
        Split("bond.cbp"),
        Split("recognizance.cbp"),
        Split("supervision.cbp"),
        Split("parole.cbp"),
        Split("other_agency.cbp"),
    ];

    public const int Ways = 5;

    private const int Cells = 1024;
    private readonly double[][] summed = new double[6][];
    private readonly int[][] grid = new int[6][];
    private readonly double[][] split;
    private readonly double[] courtOrder;
    private readonly double[][] hazard;

    public ExitHazards(World world)
    {
        var inputs = world.Inputs;
        hazard = [inputs.Daily(Ice), inputs.Daily(Cbp)];
        courtOrder = inputs.Daily(CourtOrder);
        split = [.. Splits.Select(inputs.Daily)];
        var relative = RelativeByCriminality(inputs.Records);
        for (var c = 0; c < 6; c++)
        {
            summed[c] = new double[inputs.Days];
            grid[c] = new int[Cells + 1];
            var sum = 0.0;
            for (var t = 0; t < inputs.Days; t++)
            {
                sum += hazard[c / 3][t] * relative[c % 3] + courtOrder[t];
                summed[c][t] = sum;
            }
            var day = 0;
            for (var i = 0; i <= Cells; i++)
            {
                // One day of slack covers the rounding of the division that finds the cell.
                while (day < inputs.Days - 1 && summed[c][day] < sum * i / Cells)
                    day++;
                grid[c][i] = Math.Max(0, day - 1);
            }
        }
    }

    /// <summary>The hazard of people arrested by ICE on a day.</summary>
    public double IceOn(int day) => hazard[0][day];

    /// <summary>The hazard of people arrested by ICE before 2025.</summary>
    public static double IceFirst(World world) => world.Inputs.Value(Ice);

    /// <summary>The day of exit of a case of a class that is held on a day, or the horizon's length if it is beyond it.</summary>
    /// <param name="u">The case's uniform.</param>
    public int DayOf(int agencyAndCriminality, int heldFrom, double u)
    {
        var sums = summed[agencyAndCriminality];
        var threshold = (heldFrom >= 0 ? sums[heldFrom] : 0) - Exact.Log(u);
        if (sums[^1] < threshold)
            return sums.Length;
        // The grid names a day at or before the one sought; a few steps reach it.
        var day = Math.Max(heldFrom + 1, grid[agencyAndCriminality][(int)(threshold / sums[^1] * Cells)]);
        while (sums[day] < threshold)
            day++;
        return day;
    }

    /// <summary>Mean days until such an exit at a day's hazard: for hypothetical cases.</summary>
    public double MeanDays(int agencyAndCriminality, int day) =>
        1
        / Math.Max(
            1e-9,
            day > 0 ? summed[agencyAndCriminality][day] - summed[agencyAndCriminality][day - 1] : summed[agencyAndCriminality][0]
        );

    /// <summary>The way of release on a day: 0 to 4 in the order of <see cref="Splits"/>, 5 by order of a court.</summary>
    public int WayOf(int agency, int day, double u)
    {
        var byCourt = courtOrder[day] / Math.Max(1e-12, courtOrder[day] + hazard[agency][day]);
        if (u < byCourt)
            return Ways;
        var first = agency * Ways;
        var sum = 0.0;
        for (var i = 0; i < Ways; i++)
            sum += split[first + i][day];
        var rest = (u - byCourt) / (1 - byCourt) * sum;
        for (var i = 0; i < Ways; i++)
        {
            rest -= split[first + i][day];
            if (rest < 0)
                return i;
        }
        return Ways - 1;
    }

    /// <summary>Book-outs that are not removals over people held, by criminality, relative to all: FY2024 where the record has it.</summary>
    public static double[] RelativeByCriminality(PublicRecords records)
    {
        var outs = new double[3];
        var held = new double[3];
        for (var k = 0; k < 3; k++)
        {
            outs[k] = records.OtherBookOuts[k].SumOfFiscalYear(2024);
            held[k] = records.PopulationByCriminality[k].SumOfFiscalYear(2024);
        }
        var all = outs.Sum() / held.Sum();
        return [.. Enumerable.Range(0, 3).Select(k => outs[k] / held[k] / all)];
    }

    private static Parameter Split(string id) =>
        new("custody.hazard.split." + id, "share") { Dated = true, Gates = [Priorities, NoBond] };
}
