using System.Numerics;
using System.Runtime.CompilerServices;

namespace Caseload.Engine.Waiting;

/// <summary>First in, first out, in an array whose size is a power of two; it grows and never shrinks.</summary>
internal struct Ring<T>
    where T : unmanaged
{
    private T[] _items;
    private int _head;

    public Ring(int capacity)
    {
        _items = new T[BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, 4))];
    }

    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[(_head + Count) & (_items.Length - 1)] = item;
        Count++;
    }

    public readonly ref readonly T Front => ref _items[_head];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Take()
    {
        var item = _items[_head];
        _head = (_head + 1) & (_items.Length - 1);
        Count--;
        return item;
    }

    public void Clear()
    {
        _head = 0;
        Count = 0;
    }

    private void Grow()
    {
        var larger = new T[2 * _items.Length];
        var first = _items.Length - _head;
        Array.Copy(_items, _head, larger, 0, first);
        Array.Copy(_items, 0, larger, first, _head);
        _items = larger;
        _head = 0;
    }
}
