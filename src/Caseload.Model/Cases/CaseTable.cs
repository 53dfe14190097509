using Caseload.Engine.Waiting;

namespace Caseload.Model.Cases;

/// <summary>
/// The cases in custody. Rows are used again after a case has left; a stamp tells an event of the case that left from one
/// of the case that follows. Nothing is allocated while the number of cases stays under its past peak.
/// </summary>
public sealed class CaseTable
{
    private Case[] rows = new Case[1 << 16];
    private ushort[] stamps = new ushort[1 << 16];
    private ushort[] gaps = new ushort[1 << 16];
    private ushort[] papers = new ushort[1 << 16];
    private byte[] hearings = new byte[1 << 16];
    private byte[] lines = new byte[1 << 16];
    private ushort[] exits = new ushort[1 << 16];
    private int[] free = new int[1 << 12];
    private bool[] live = new bool[1 << 16];
    private int freeCount;
    private int used;

    /// <summary>Cases alive.</summary>
    public int Alive => used - freeCount;

    /// <summary>Rows ever used, alive or not.</summary>
    public int Rows => used;

    public ref Case this[int id] => ref rows[id];

    /// <summary>True while the case is held.</summary>
    public bool Live(int id) => live[id];

    public ushort Stamp(int id) => stamps[id];

    /// <summary>Days between hearings, in sixteenths.</summary>
    public ref ushort Gap(int id) => ref gaps[id];

    /// <summary>Document time before the regime's factor, in sixteenths of a day.</summary>
    public ref ushort Papers(int id) => ref papers[id];

    /// <summary>Hearings still to be held.</summary>
    public ref byte Hearings(int id) => ref hearings[id];

    /// <summary>The court whose line the case stands in, which it keeps if it is moved.</summary>
    public ref byte Line(int id) => ref lines[id];

    /// <summary>The day on which the case leaves custody if it is still held: what is due on it or later never comes.</summary>
    public ref ushort Exit(int id) => ref exits[id];

    /// <summary>Opens a row for a new case.</summary>
    public int Add(in Case value)
    {
        int id;
        if (freeCount > 0)
        {
            id = free[--freeCount];
        }
        else
        {
            if (used == rows.Length)
                Grow();
            id = used++;
        }
        rows[id] = value;
        live[id] = true;
        exits[id] = ushort.MaxValue;
        return id;
    }

    /// <summary>Closes a row; events that still point at it are stale.</summary>
    public void Remove(int id)
    {
        rows[id].Stage = CaseStage.None;
        live[id] = false;
        stamps[id]++;
        if (freeCount == free.Length)
            Array.Resize(ref free, 2 * free.Length);
        free[freeCount++] = id;
    }

    /// <summary>Drops from the head of a line those who left custody while they stood in it.</summary>
    public void PassGone(WaitingLine<CaseEvent> line)
    {
        while (line.TryPeek(out var head, out _) && Stamp(head.Case) != head.Stamp)
        {
            line.TryDequeue(out _, out _);
            line.Skip();
        }
    }

    /// <summary>Forgets all cases and keeps the memory, for the next run on this thread.</summary>
    public void Clear()
    {
        Array.Clear(rows, 0, used);
        Array.Clear(stamps, 0, used);
        Array.Clear(live, 0, used);
        freeCount = 0;
        used = 0;
    }

    private void Grow()
    {
        var size = 2 * rows.Length;
        Array.Resize(ref rows, size);
        Array.Resize(ref stamps, size);
        Array.Resize(ref gaps, size);
        Array.Resize(ref papers, size);
        Array.Resize(ref hearings, size);
        Array.Resize(ref lines, size);
        Array.Resize(ref exits, size);
        Array.Resize(ref live, size);
    }
}

/// <summary>Something that is due for a case on a day: stale when the stamp is no longer the row's.</summary>
public readonly record struct CaseEvent(int Case, ushort Stamp, byte Kind);
