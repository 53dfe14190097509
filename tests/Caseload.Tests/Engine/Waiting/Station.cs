using Caseload.Engine.Draws;
using Caseload.Engine.Waiting;

namespace Caseload.Tests.Engine.Waiting;

/// <summary>
/// One server in whole days: a day first ends services that were under way in the morning, then lets in who arrives (who can be served
/// from the next day on). A service ends on any day with the same chance, so who is served can stay at the head of the line.
/// </summary>
internal sealed class Station(int classes, double service, Purpose purpose)
{
    private readonly WaitingLine<int> _line = new(classes);

    public long Served { get; private set; }

    public long Sojourns { get; private set; }

    public long PresentDays => _line.WaitedDays;

    public int PresentOf(int cls) => _line.CountOf(cls);

    public bool EndService(in DrawSource source, int day)
    {
        if (_line.Count == 0 || source.Uniform(new Subject((ulong)day), purpose) >= service)
        {
            return false;
        }

        _line.TryDequeue(out _, out var since);
        Sojourns += day - since;
        Served++;
        return true;
    }

    public void Arrive(int cls, int day) => _line.Enqueue(cls, day, day);

    public void CloseDay() => _line.CloseDay();
}
