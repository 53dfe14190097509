using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Model.Arrests;

/// <summary>
/// What binds an office's arrests on a day: the first of target reached, pool, officers, approvals, beds whose removal alone
/// would have raised the count. More officers raise nothing where crowding lets no arrest through; where approvals
/// let no further attempt through they raise only check-ins, and the limit is named approvals.
/// </summary>
public sealed class ArrestLimits
{
    private readonly Tally<OfficeDay>[] tallies;

    public ArrestLimits(World world) => tallies = [.. Limits.Arrests.Select(world.Recorder.Of)];

    public void Note(int office, bool targetReached, bool poolBinds, bool approvalsBind, double crowdingFactor)
    {
        const int target = 0;
        const int pool = 1;
        const int officers = 2;
        const int approvals = 3;
        const int beds = 4;
        var limit =
            targetReached ? target
            : poolBinds ? pool
            : crowdingFactor <= 0 ? beds
            : approvalsBind ? approvals
            : officers;
        tallies[limit].Add(office, new(1));
    }
}
