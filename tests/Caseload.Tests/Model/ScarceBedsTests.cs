using Caseload.Model;
using Caseload.Model.Cases;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>Who finds a bed where beds are short: neither an agency nor a place in the alphabet decides.</summary>
public sealed class ScarceBedsTests
{
    private const int Warm = 60;
    private const int Days = 160;

    [Fact]
    public void Agencies_and_offices_find_beds_alike()
    {
        var world = Open(200);
        var (agency, half) = (new Tally[2], new Tally[2]);
        List<(int Id, ushort Stamp, Case Row)> waiting = [];
        for (var day = 0; day < Days; day++)
        {
            Day.Step(world, day);
            foreach (var (id, stamp, row) in waiting)
            {
                var left = world.Cases.Stamp(id) != stamp;
                if (!left && Waits(world.Cases[id]))
                    continue;
                agency[row.Agency].Add(left);
                if (row.Agency == (int)Agency.Ice)
                    half[row.Origin / 13].Add(left);
            }
            waiting.Clear();
            for (var id = 0; day >= Warm && id < world.Cases.Rows; id++)
                if (world.Cases.Live(id) && Waits(world.Cases[id]))
                    waiting.Add((id, world.Cases.Stamp(id), world.Cases[id]));
        }
        Assert.InRange(agency[0].Share, 0.1, 0.9);
        Assert.InRange(agency[1].Share - agency[0].Share, -0.1, 0.1);
        Assert.InRange(half[1].Share - half[0].Share, -0.1, 0.1);
    }

    [Fact]
    public void Who_waits_in_a_hold_room_goes_before_who_comes_later()
    {
        var world = Open(300);
        for (var day = 0; day < Days; day++)
        {
            var somebody = SomebodyWaits(world);
            Day.Step(world, day);
            // If anybody new found a bed, nobody from before is left waiting.
            if (day > Warm && somebody && NewInBed(world, day))
                Assert.False(StillWaits(world, day));
        }
    }

    private static World Open(double cbp) =>
        Lab.Open(
            Lab.Over(Days)
                .With("custody.beds.contract", 38_000)
                .With("border.cbp_bookins_daily", cbp)
                .With("policy.holdroom_72h", 1),
            vary: Vary.Chance
        );

    private static bool SomebodyWaits(World world)
    {
        var waiting = 0;
        for (var o = 0; o < Office.Count; o++)
            waiting += world.Custody.HoldRoomAt(o);
        return waiting > 0;
    }

    private static bool NewInBed(World world, int day) => Any(world, row => row.Booked == day && !Waits(row));

    private static bool StillWaits(World world, int day) => Any(world, row => row.Booked < day && Waits(row));

    private static bool Waits(Case row) => (row.Marks & CaseMarks.HoldRoom) != CaseMarks.None;

    private static bool Any(World world, Func<Case, bool> test)
    {
        for (var id = 0; id < world.Cases.Rows; id++)
            if (world.Cases.Live(id) && test(world.Cases[id]))
                return true;
        return false;
    }

    private struct Tally
    {
        private int all;
        private int left;

        public readonly double Share => (double)left / all;

        public void Add(bool leaves)
        {
            all++;
            left += leaves ? 1 : 0;
        }
    }
}
