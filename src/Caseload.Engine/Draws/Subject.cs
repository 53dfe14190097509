namespace Caseload.Engine.Draws;

/// <summary>Whom or what a draw is about: 53 bits that stay the same in every run and every variant of a run.</summary>
/// <param name="Bits">The packed identity; equal bits are the same subject.</param>
public readonly record struct Subject(ulong Bits)
{
    /// <summary>Packs an identity: kind below 16, place below 32, channel below 16, day below 65,536, ordinal below 16,777,216.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative or too large.</exception>
    public static Subject Of(int kind, int place = 0, int channel = 0, int day = 0, int ordinal = 0)
    {
        if ((uint)kind > 15 || (uint)place > 31 || (uint)channel > 15 || (uint)day > 65535 || (uint)ordinal > 16777215)
        {
            Refuse(kind, place, channel, day, ordinal);
        }

        return new Subject(
            ((ulong)(uint)kind << 49)
                | ((ulong)(uint)place << 44)
                | ((ulong)(uint)channel << 40)
                | ((ulong)(uint)day << 24)
                | (uint)ordinal
        );
    }

    private static void Refuse(int kind, int place, int channel, int day, int ordinal)
    {
        Check(kind, 15, nameof(kind));
        Check(place, 31, nameof(place));
        Check(channel, 15, nameof(channel));
        Check(day, 65535, nameof(day));
        Check(ordinal, 16777215, nameof(ordinal));
    }

    private static void Check(int value, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
    }
}
