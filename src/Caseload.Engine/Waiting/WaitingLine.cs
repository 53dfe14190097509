namespace Caseload.Engine.Waiting;

/// <summary>
/// Things that wait: class 0 goes first, then class 1, and so on; inside a class, first in first out. Constant time; nothing is
/// allocated once the line has held its greatest length.
/// </summary>
/// <typeparam name="T">A small value.</typeparam>
/// <remarks>
/// A thing that gives up stays in place until it reaches the front: the user calls <see cref="Withdraw"/> when it gives up, and
/// <see cref="Skip"/> when <see cref="TryDequeue"/> hands it out. Where all that a class still holds has withdrawn, the class is
/// emptied at once and nothing is handed out. Owned by one thread.
/// </remarks>
public sealed class WaitingLine<T>
    where T : unmanaged
{
    private readonly Ring<Entry>[] _rings;
    private readonly int[] _withdrawn;
    private int _lastClass = -1;

    /// <summary>An empty line.</summary>
    /// <param name="classes">How many classes, at least 1.</param>
    /// <param name="capacity">How many things a class can hold before its array grows.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no class.</exception>
    public WaitingLine(int classes, int capacity = 16)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(classes);
        _rings = new Ring<Entry>[classes];
        _withdrawn = new int[classes];
        for (var i = 0; i < classes; i++)
        {
            _rings[i] = new Ring<Entry>(capacity);
        }
    }

    /// <summary>The number of classes.</summary>
    public int Classes => _rings.Length;

    /// <summary>Things that wait, without those that withdrew.</summary>
    public int Count { get; private set; }

    /// <summary>Days waited so far by all who ever waited, one for each thing in the line at each <see cref="CloseDay"/>.</summary>
    public long WaitedDays { get; private set; }

    /// <summary>The day since which the longest-waiting front of a class waits (it may have withdrawn); -1 for an empty line.</summary>
    public int HeadDay
    {
        get
        {
            var oldest = int.MaxValue;
            foreach (ref readonly var ring in _rings.AsSpan())
            {
                if (ring.Count > 0)
                {
                    oldest = Math.Min(oldest, ring.Front.Day);
                }
            }

            return oldest == int.MaxValue ? -1 : oldest;
        }
    }

    /// <summary>Things of a class that wait, without those that withdrew.</summary>
    public int CountOf(int cls) => _rings[cls].Count - _withdrawn[cls];

    /// <summary>Puts a thing at the end of its class.</summary>
    public void Enqueue(int cls, T item, int day)
    {
        _rings[cls].Add(new Entry(item, day));
        Count++;
    }

    /// <summary>Takes the first thing of the first class that holds any; false for an empty line.</summary>
    public bool TryDequeue(out T item, out int sinceDay)
    {
        for (var cls = 0; cls < _rings.Length; cls++)
        {
            if (_rings[cls].Count > 0)
            {
                (item, sinceDay) = _rings[cls].Take();
                Count--;
                _lastClass = cls;
                return true;
            }
        }

        (item, sinceDay, _lastClass) = (default, -1, -1);
        return false;
    }

    /// <summary>As <see cref="TryDequeue"/>, and leaves the thing where it is.</summary>
    public bool TryPeek(out T item, out int sinceDay)
    {
        foreach (ref readonly var ring in _rings.AsSpan())
        {
            if (ring.Count > 0)
            {
                (item, sinceDay) = ring.Front;
                return true;
            }
        }

        (item, sinceDay) = (default, -1);
        return false;
    }

    /// <summary>Says that one thing of a class, still in its place, gave up.</summary>
    /// <exception cref="InvalidOperationException">The class holds nothing that could.</exception>
    public void Withdraw(int cls)
    {
        if (CountOf(cls) == 0)
        {
            throw new InvalidOperationException($"Nothing waits in class {cls}.");
        }

        Count--;
        if (++_withdrawn[cls] == _rings[cls].Count)
        {
            _rings[cls].Clear();
            _withdrawn[cls] = 0;
        }
    }

    /// <summary>Says that what <see cref="TryDequeue"/> handed out last had withdrawn before, and so was no longer counted.</summary>
    /// <exception cref="InvalidOperationException">Nothing was handed out, or none of that class had withdrawn.</exception>
    public void Skip()
    {
        if (_lastClass < 0 || _withdrawn[_lastClass] == 0)
        {
            throw new InvalidOperationException("What was taken last had not withdrawn.");
        }

        _withdrawn[_lastClass]--;
        Count++;
        _lastClass = -1;
    }

    /// <summary>Empties the line and forgets what ever waited, keeping the memory.</summary>
    public void Clear()
    {
        foreach (ref var ring in _rings.AsSpan())
        {
            ring.Clear();
        }

        Array.Clear(_withdrawn);
        Count = 0;
        WaitedDays = 0;
        _lastClass = -1;
    }

    /// <summary>Ends a day: everything that still waits has waited one more.</summary>
    public void CloseDay() => WaitedDays += Count;

    private readonly record struct Entry(T Item, int Day);
}
