using System.Runtime.CompilerServices;

namespace Caseload.Engine.Time;

/// <summary>
/// What happens when: one bucket a day, filled and emptied in constant time whatever waits. Inside a day, things come out in the
/// order in which they were scheduled. Chunks are pooled, so nothing is allocated once the wheel has held its greatest load.
/// </summary>
/// <typeparam name="T">A small value.</typeparam>
/// <remarks>Days are drained upwards. Owned by one thread.</remarks>
public sealed class DayWheel<T>
    where T : unmanaged
{
    private const int ChunkSize = 128;

    private readonly Bucket[] _buckets;
    private T[][] _chunks;
    private int[] _next;
    private int _free = -1;
    private int _made;

    /// <summary>A wheel for the days 0, 1, ..., days - 1.</summary>
    /// <param name="days">The horizon.</param>
    /// <param name="chunkPool">How many chunks of 128 things to make at once; more are made when needed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The horizon is not positive or the pool is negative.</exception>
    public DayWheel(int days, int chunkPool = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        ArgumentOutOfRangeException.ThrowIfNegative(chunkPool);
        _buckets = new Bucket[days];
        _chunks = new T[Math.Max(chunkPool, 4)][];
        _next = new int[_chunks.Length];
        while (_made < chunkPool)
        {
            Release(Make());
        }

        Reset();
    }

    /// <summary>The horizon in days.</summary>
    public int Days => _buckets.Length;

    /// <summary>The latest day that was drained; 0 before any.</summary>
    public int Today { get; private set; }

    /// <summary>Things scheduled and not yet taken.</summary>
    public int PendingCount { get; private set; }

    /// <summary>
    /// Puts a thing at the end of a day, which may be the day now being drained.
    /// </summary>
    /// <returns>False where the day lies at or beyond the horizon: the thing is kept out.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="Today"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Schedule(int day, T item)
    {
        if (day < Today)
        {
            RefusePast(day);
        }

        if (day >= _buckets.Length)
        {
            return false;
        }

        ref var bucket = ref _buckets[day];
        if (bucket.TailUsed == ChunkSize)
        {
            Extend(ref bucket);
        }

        _chunks[bucket.Tail][bucket.TailUsed++] = item;
        PendingCount++;
        return true;
    }

    /// <summary>Takes the next thing of a day; false where the day is empty. After false, more may still be scheduled for that day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="Today"/> or beyond the horizon.</exception>
    /// <exception cref="InvalidOperationException">An earlier day still holds things: they would never come out.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(int day, out T item)
    {
        if (day != Today)
        {
            Advance(day);
        }

        ref var bucket = ref _buckets[day];
        if (bucket.HeadUsed == ChunkSize && bucket.Head != bucket.Tail)
        {
            var drained = bucket.Head;
            bucket.Head = _next[drained];
            bucket.HeadUsed = 0;
            Release(drained);
        }

        if (bucket.Head == bucket.Tail && bucket.HeadUsed == bucket.TailUsed)
        {
            item = default;
            return false;
        }

        item = _chunks[bucket.Head][bucket.HeadUsed++];
        PendingCount--;
        return true;
    }

    /// <summary>
    /// Looks at a thing of <see cref="Today"/> that will be taken so many after the next; false where it is not near enough to tell.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPeek(int ahead, out T item)
    {
        ref var bucket = ref _buckets[Today];
        var at = bucket.HeadUsed + ahead;
        if (at >= (bucket.Head == bucket.Tail ? bucket.TailUsed : ChunkSize))
        {
            item = default;
            return false;
        }

        item = _chunks[bucket.Head][at];
        return true;
    }

    /// <summary>Empties the wheel and goes back to day 0, keeping the chunks.</summary>
    public void Reset()
    {
        _free = -1;
        for (var i = _made - 1; i >= 0; i--)
        {
            Release(i);
        }

        _buckets.AsSpan().Fill(Bucket.Empty);
        PendingCount = 0;
        Today = 0;
    }

    private void Advance(int day)
    {
        if (day < Today)
        {
            RefusePast(day);
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(day, _buckets.Length);
        for (; Today < day; Today++)
        {
            ref var bucket = ref _buckets[Today];
            if (bucket.Head != bucket.Tail || bucket.HeadUsed != bucket.TailUsed)
            {
                throw new InvalidOperationException($"Day {Today} still holds things that were scheduled for it.");
            }

            if (bucket.Tail >= 0)
            {
                Release(bucket.Tail);
                bucket = Bucket.Empty;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Extend(ref Bucket bucket)
    {
        var chunk = _free >= 0 ? _free : Make();
        if (chunk == _free)
        {
            _free = _next[chunk];
        }

        if (bucket.Tail < 0)
        {
            bucket.Head = chunk;
            bucket.HeadUsed = 0;
        }
        else
        {
            _next[bucket.Tail] = chunk;
        }

        bucket.Tail = chunk;
        bucket.TailUsed = 0;
    }

    private int Make()
    {
        if (_made == _chunks.Length)
        {
            Array.Resize(ref _chunks, 2 * _made);
            Array.Resize(ref _next, 2 * _made);
        }

        _chunks[_made] = new T[ChunkSize];
        return _made++;
    }

    private void Release(int chunk)
    {
        _next[chunk] = _free;
        _free = chunk;
    }

    private void RefusePast(int day) =>
        throw new ArgumentOutOfRangeException(nameof(day), day, $"Day {day} is past: day {Today} is being drained.");

    private struct Bucket
    {
        public int Head;
        public int HeadUsed;
        public int Tail;
        public int TailUsed;

        /// <summary>No chunk: full at both ends, so that the first thing asks for one.</summary>
        public static Bucket Empty =>
            new()
            {
                Head = -1,
                HeadUsed = ChunkSize,
                Tail = -1,
                TailUsed = ChunkSize,
            };
    }
}
