using Caseload.Analysis.Numbers;

namespace Caseload.Cli.Texts;

/// <summary>A dot and its intervals in twelve cells on a scale from zero, the target as a tick.</summary>
internal static class Strip
{
    public const int Cells = 12;

    /// <summary>The strip: `.` scale, `-` 9 in 10, `=` 5 in 10, `O` median, `T` target; line characters where they can be shown.</summary>
    public static string Of(Interval interval, double scale, double target, bool unicode)
    {
        if (interval.Missing || !(scale > 0))
            return "";
        var cells = new char[Cells];
        Array.Fill(cells, '.');
        Fill(interval.Low90, interval.High90, unicode ? '─' : '-');
        Fill(interval.Low50, interval.High50, unicode ? '━' : '=');
        if (target > 0)
            cells[Cell(target)] = unicode ? '┃' : 'T';
        cells[Cell(interval.Median)] = unicode ? '●' : 'O';
        return new(cells);

        void Fill(double from, double to, char mark) => Array.Fill(cells, mark, Cell(from), Cell(to) - Cell(from) + 1);

        int Cell(double value) => Math.Clamp((int)Math.Floor(value / scale * Cells), 0, Cells - 1);
    }

    /// <summary>The least end of a scale from zero, 1, 1.5, 2, 3, 4, 5 or 8 times a power of ten, that holds all values.</summary>
    public static double ScaleFor(IEnumerable<double> values)
    {
        var most = values.Where(double.IsFinite).DefaultIfEmpty(0).Max();
        if (most <= 0)
            return 0;
        for (var power = 1.0; power < 1e12; power *= 10)
            foreach (var step in (ReadOnlySpan<double>)[1, 1.5, 2, 3, 4, 5, 8])
                if (power * step >= most)
                    return power * step;
        return most;
    }
}
