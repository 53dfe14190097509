using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Model.Cases;
using Caseload.Model.Inputs;
using Caseload.Model.Policy;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Departures;

/// <summary>
/// Orders served, travel documents, way of travel and acceptance by a country (mechanism 8.1 to 8.3): what a case's own draws say of
/// them, without any queue.
/// </summary>
public sealed class TravelPapers
{
    public static readonly Parameter DocumentSigma = new("removals.document_time_sigma", "log-days");
    public static readonly Parameter DocumentFactor = new("removals.document_time_factor", "ratio")
    {
        Dated = true,
        Gates = [new(new DateOnly(2025, 1, 26), Switches.Priorities), new(new DateOnly(2025, 6, 23), Switches.ThirdCountry)],
    };
    public static readonly Parameter VoluntaryFactor = new("removals.voluntary_document_factor", "ratio");
    public static readonly Parameter LandShare = new("removals.land.share_of_mexican_departures", "share");
    public static readonly Parameter CommercialShare = new("removals.commercial.share", "share");
    public static readonly Parameter ThirdCountryShare = new("removals.third_country.share", "share");
    public static readonly Parameter HardToRemove = new("pool.final_orders.share_hard_to_remove", "share");
    public static readonly Parameter ReleaseLimit = new("removals.zadvydas_days", "days");
    public static readonly Parameter ProcessingDays = new("pathway.processing_median_days", "days");

    public static readonly Lever Agreement = new(
        "removals.agreement_uncooperative",
        "indicator",
        0,
        1,
        "Agreements with uncooperative countries: their people wait for documents as others do."
    );

    public static readonly Purpose ProcessingDraw = new(601, "departures.processing");
    public static readonly Purpose PapersDraw = new(602, "departures.papers");

    private readonly World world;
    private readonly QuantileTable papers;
    private readonly QuantileTable lag;
    private readonly double[] medianDays;
    private readonly double[] factor;
    private readonly double[] thirdCountry;
    private readonly double[] agreement;
    private readonly double voluntaryFactor;
    private readonly double landShare;
    private readonly double commercialShare;
    private readonly double thirdShare;
    private readonly double hardShare;
    private readonly double processingDays;

    public TravelPapers(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        var papersSigma = inputs.Value(DocumentSigma);
        papers = new(u => LogNormal.Inverse(1, papersSigma, u));
        var lagSigma = inputs.Value(Lags.Sigma);
        lag = new(u => LogNormal.Inverse(1, lagSigma, u));
        medianDays = [.. Countries.MedianDays.Select(inputs.Value)];
        factor = inputs.Daily(DocumentFactor);
        thirdCountry = inputs.Daily(Switches.ThirdCountry);
        agreement = inputs.Daily(Agreement);
        voluntaryFactor = inputs.Value(VoluntaryFactor);
        landShare = inputs.Value(LandShare);
        commercialShare = inputs.Value(CommercialShare);
        thirdShare = inputs.Value(ThirdCountryShare);
        hardShare = inputs.Value(HardToRemove);
        processingDays = inputs.Value(ProcessingDays);
        LimitDays = (int)inputs.Value(ReleaseLimit);
    }

    /// <summary>Days until an order that needs no judge is served, without a queue.</summary>
    /// <param name="draw">The person's draw for <see cref="ProcessingDraw"/>.</param>
    public double Processing(in Block draw) => processingDays * lag.At(draw.U0);

    /// <summary>As <see cref="Processing"/>, after some days, in whole days.</summary>
    public int WholeProcessing(in Block draw, double after) => lag.Whole(draw.U0, processingDays, after, DepartureStage.MostDays);

    /// <summary>A log-normal lag of the default spread with median 1.</summary>
    public QuantileTable Lag => lag;

    /// <summary>Days from a final order to readiness on a day, without a queue for a seat.</summary>
    /// <param name="draw">The person's draw for <see cref="PapersDraw"/>.</param>
    public double PaperDays(in Block draw, int country, int day, bool voluntary) =>
        medianDays[country] * papers.At(draw.U0) * factor[day] * (voluntary ? voluntaryFactor : 1);

    /// <summary>A number of days that <see cref="Processing"/> does not exceed: far less work.</summary>
    public double ProcessingAtMost(in Block draw) => processingDays * lag.AtMost(draw.U0);

    /// <summary>A number of days that <see cref="PaperDays"/> does not exceed: far less work.</summary>
    public double PaperDaysAtMost(in Block draw, int country, int day, bool voluntary) =>
        medianDays[country] * papers.AtMost(draw.U0) * factor[day] * (voluntary ? voluntaryFactor : 1);

    /// <summary>Days after an order until whom no country takes is released.</summary>
    public int LimitDays { get; }

    /// <summary>Whether, ordered on a day, a person would wait for an agreement or the release limit.</summary>
    public bool NoCountryTakes(ulong subject, in Block draw, int country, int day) =>
        country == Countries.Uncooperative && draw.U3 < hardShare && !Accepted(subject, day);

    /// <summary>Whether a person would leave overland or on a commercial flight.</summary>
    public bool NeedsNoSeat(in Block draw, int country) => GoesByLand(country, draw) || draw.U2 < commercialShare;

    private bool GoesByLand(int country, in Block draw) => country == Countries.Mexico && draw.U1 < landShare;

    /// <summary>Notes a new case's document time, way of travel and whether any country takes the person.</summary>
    public void Prepare(int id, ref Case row, in Block draw)
    {
        if (GoesByLand(row.Country, draw))
            row.Marks |= CaseMarks.Land | CaseMarks.NoSeat;
        else if (draw.U2 < commercialShare)
            row.Marks |= CaseMarks.NoSeat;
        if (row.Country == Countries.Uncooperative && draw.U3 < hardShare)
            row.Marks |= CaseMarks.HardToRemove;
        // The course of people arrested by CBP has no documents of its own.
        world.Cases.Papers(id) =
            row.Agency == (int)Agency.Cbp
                ? (ushort)0
                : (ushort)papers.Whole(draw.U0, 16 * medianDays[row.Country], 0, ushort.MaxValue);
    }

    /// <summary>Days of a held case from a final order on a day to readiness.</summary>
    public double DaysOf(int id, int day, bool voluntary) =>
        world.Cases.Papers(id) / 16.0 * factor[day] * (voluntary ? voluntaryFactor : 1);

    public bool Agreed(int day) => agreement[day] > 0.5;

    /// <summary>Whether, on a day, an agreement or a third country takes a person whom no country takes otherwise.</summary>
    public bool Accepted(ulong subject, int day) =>
        agreement[day] > 0.5
        || (thirdCountry[day] > 0.5 && world.Inputs.Draws.Block(new Subject(subject), ProcessingDraw).U2 < thirdShare);
}
