using Caseload.Model.Records;

namespace Caseload.Model.Start;

/// <summary>
/// People held at the start by arresting agency and criminality (6) and AOR of the facility (25). The record gives both margins
/// but not the cells: the cells are the proportional fit (every AOR has the nation's mix), rounded so that each AOR's total is
/// the midnight count exactly and each class is its share of the last snapshot before the start, to the person.
/// </summary>
public static class HeldMatrix
{
    public static int[,] Of(PublicRecords records, DateOnly start)
    {
        var day = Math.Clamp(start.DayNumber - 1 - records.MidnightFrom.DayNumber, 0, records.MidnightByOffice.Length - 1);
        var offices = records.MidnightByOffice[day].Select(p => (int)p).ToArray();
        var snapshot = records.Snapshots.LastOrDefault(s => s.Date < start) ?? records.Snapshots[0];
        var classes = Whole([.. snapshot.People.Cast<double>()], offices.Sum());
        return Fit(classes, offices);
    }

    /// <summary>Whole numbers in proportion to weights that add up to a total: largest remainders.</summary>
    internal static int[] Whole(double[] weights, int total)
    {
        var sum = weights.Sum();
        var exact = weights.Select(w => w / sum * total).ToArray();
        var whole = exact.Select(e => (int)e).ToArray();
        var left = total - whole.Sum();
        foreach (var i in Enumerable.Range(0, whole.Length).OrderByDescending(i => exact[i] - whole[i]).ThenBy(i => i).Take(left))
            whole[i]++;
        return whole;
    }

    internal static int[,] Fit(int[] classes, int[] offices)
    {
        var all = (double)offices.Sum();
        var cells = new int[classes.Length, offices.Length];
        var classLeft = (int[])classes.Clone();
        var officeLeft = (int[])offices.Clone();
        for (var k = 0; k < classes.Length; k++)
        for (var o = 0; o < offices.Length; o++)
        {
            cells[k, o] = all > 0 ? (int)(classes[k] * (offices[o] / all)) : 0;
            classLeft[k] -= cells[k, o];
            officeLeft[o] -= cells[k, o];
        }
        // What rounding left over: both margins lack the same number in all, so one pass places every person.
        var office = 0;
        for (var k = 0; k < classes.Length; k++)
            while (classLeft[k] > 0)
            {
                while (officeLeft[office] == 0)
                    office = (office + 1) % offices.Length;
                cells[k, office]++;
                classLeft[k]--;
                officeLeft[office]--;
                office = (office + 1) % offices.Length;
            }
        return cells;
    }
}
