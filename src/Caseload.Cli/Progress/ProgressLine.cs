using System.Diagnostics;
using System.Globalization;

namespace Caseload.Cli.Progress;

/// <summary>One line on standard error with the histories done and the time left; silent unless that is a terminal.</summary>
internal sealed class ProgressLine(TextWriter error, bool shown, int total) : IProgress<int>, IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly Stopwatch _since = Stopwatch.StartNew();
    private TimeSpan _next = Every;
    private int _before;
    private int _width;

    /// <summary>Histories of all parts.</summary>
    public int Total { get; set; } = total;

    /// <summary>Histories of the part in hand that are done.</summary>
    public void Report(int value)
    {
        if (!shown)
            return;
        lock (_lock)
        {
            var done = _before + value;
            var elapsed = _since.Elapsed;
            if (elapsed < _next && done < Total)
                return;
            _next = elapsed + Every;
            Show(Text(done, Total, elapsed));
        }
    }

    /// <summary>A part is done: later reports count from here.</summary>
    public void Part(int histories) => _before += histories;

    /// <summary>Says what is done now, after the last history.</summary>
    public void Say(string text)
    {
        if (shown)
            Show(text);
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (shown && _width > 0)
            error.Write("\r" + new string(' ', _width) + "\r");
        error.Flush();
    }

    /// <summary>`37 of 200 histories, about 12 s left`.</summary>
    internal static string Text(int done, int total, TimeSpan elapsed)
    {
        var left = done == 0 ? "" : $", about {Duration(elapsed * ((double)(total - done) / done))} left";
        return string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {total:N0} histories{left}");
    }

    private static string Duration(TimeSpan time)
    {
        var seconds = (long)Math.Ceiling(time.TotalSeconds);
        return seconds < 100
            ? FormattableString.Invariant($"{seconds} s")
            : FormattableString.Invariant($"{(seconds + 59) / 60} min");
    }

    private void Show(string text)
    {
        error.Write("\r" + text.PadRight(_width));
        error.Flush();
        _width = text.Length;
    }
}
