using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Model.Cases;
using Caseload.Model.Policy;
using Caseload.Model.Registry;

namespace Caseload.Model.Intake;

/// <summary>
/// The legal route after arrest (mechanism 5.2): a Dirichlet around shares of people arrested by ICE, split by criminality with
/// the share that needs no new order of a judge. Expedited removal counts while it is in force nationwide and not stayed; else
/// its share goes to court. Routes are the least observed inputs.
/// </summary>
public sealed class Pathways
{
    /// <summary>In the order of <see cref="Pathway"/>: the five that need no new order, then the detained court.</summary>
    public static readonly IReadOnlyList<Parameter> Shares =
    [
        Share("expedited_removal"),
        Share("reinstatement"),
        Share("existing_final_order"),
        Share("administrative_removal"),
        Share("voluntary_return"),
        Share("court_detained"),
    ];

    public static readonly Parameter Concentration = new("pathway.dirichlet_concentration", "count");
    public static readonly Parameter FastConvicted = new("pathway.fast_share.convicted", "share");
    public static readonly Parameter FastPending = new("pathway.fast_share.pending", "share");
    public static readonly Parameter FastOther = new("pathway.fast_share.other", "share");

    public static readonly Purpose SharesDraw = new(151, "intake.pathway_shares");

    private const int Fast = 5;
    private readonly double[] withinFast = new double[Fast];
    private readonly double[] fastShare = new double[3];
    private readonly double[] start;
    private readonly double[] stayed;

    public Pathways(World world)
    {
        var inputs = world.Inputs;
        // Around the central shares: the Dirichlet is their whole spread.
        var shares = Shares.Select(inputs.Central).ToArray();
        var sum = shares.Sum();
        var concentration = inputs.Value(Concentration);
        if (inputs.VariesParameters)
        {
            for (var i = 0; i < shares.Length; i++)
                shares[i] *= concentration / sum;
            var index = 0;
            Dirichlet.Draw(shares, inputs.ParameterDraws, Subject.Of(SubjectKind.Nation, 0), SharesDraw, ref index);
            sum = 1;
        }
        var fast = 0.0;
        for (var i = 0; i < Fast; i++)
            fast += shares[i] / sum;
        for (var i = 0; i < Fast; i++)
            withinFast[i] = shares[i] / sum / fast;
        // The classes' own shares, scaled so that the whole has the drawn one.
        var central = 1 - inputs.Central(Shares[Fast]);
        fastShare[0] = Math.Min(0.98, inputs.Value(FastConvicted) * fast / central);
        fastShare[1] = Math.Min(0.98, inputs.Value(FastPending) * fast / central);
        fastShare[2] = Math.Min(0.98, inputs.Value(FastOther) * fast / central);
        start = inputs.Daily(Switches.ExpeditedStart);
        stayed = inputs.Daily(Switches.ExpeditedStayed);
    }

    /// <summary>The route of a person arrested by ICE.</summary>
    public Pathway Of(int criminality, int day, double u)
    {
        var rest = u / fastShare[criminality];
        if (rest >= 1)
            return Pathway.CourtDetained;
        for (var i = 0; i < Fast; i++)
        {
            rest -= withinFast[i];
            if (rest < 0)
                return i == 0 && !ExpeditedInForce(day) ? Pathway.CourtDetained : (Pathway)i;
        }
        return Pathway.VoluntaryReturn;
    }

    private bool ExpeditedInForce(int day) => start[Math.Max(0, day)] > 0.5 && stayed[Math.Max(0, day)] < 0.5;

    private static Parameter Share(string route) => new($"pathway.{route}.share_ice_arrests", "share");
}
