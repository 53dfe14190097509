namespace Caseload.Cli.Fits;

/// <summary>Why a quantity may lie where it does: judgment, said as such on the page.</summary>
internal static class LikelyReasons
{
    private const string OtherMix = "criminality by channel is fitted to October 2024 on: fiscal year 2024 had another mix";

    // The first that a quantity begins with.
    private static readonly (string Of, string Reason)[] All =
    [
        (
            "Pending detained court cases",
            "the court counts every case on its detained docket, also of people released since; the model counts cases of people held"
        ),
        (
            "Pending court cases (not detained)",
            "TRAC counts fewer cases as active than EOIR has pending, from which the run starts"
        ),
        ("Detained court completions", "judges who sit on several dockets are counted by a share of judge-days that is judged"),
        (
            "Court completions in the year",
            "endings and merits are fitted to the fall of pending cases in 2025, faster than in fiscal year 2024"
        ),
        ("Check-in and courthouse", "nobody publishes it; reports range from 3% to 15%"),
        ("Weekly arrests", "a single history cannot be nearer than its own noise of a week"),
        ("ERO arrests a day, June", "the model spreads the push of 21 May over more weeks than the record does"),
        ("ERO arrests a day, April", "the record dips between two pushes further than the fade of pressure does"),
        (
            "ERO arrests a day",
            "officer time and yield are fitted to October 2024 on: fiscal year 2024 arrested more with as many officers"
        ),
        ("ICE book-ins a day", "follows arrests"),
        ("Departures a day, August", "flights and third-country agreements of that summer enter only by their dated rows"),
        (
            "Share other of ERO arrests, February",
            "arrests outside targeted work start at once in the model, over weeks in the record"
        ),
        ("Share convicted of ERO arrests, February", "the other side of the share of others"),
        ("Share convicted of ERO arrests", OtherMix),
        ("Share pending of ERO arrests", OtherMix),
        ("Share other of people detained", "follows the share of others among arrests"),
        ("Share convicted of people detained", "follows the share convicted among arrests"),
        ("At-large arrests, share", "transfers from jails of 2024 are counted by detainers, which miss those without one"),
        (
            "Custodial arrests a day, late January",
            "conversion of detainers rises with the new priorities from February on; the record rises within days"
        ),
        (
            "Mean people detained at midnight, last half",
            "arrivals from the border fell in June 2024; the model's stay of people CBP arrested reacts late"
        ),
        (
            "Departures as share of exits, Oct 2024 to Jan 2025",
            "the model's days are the last twelve of the record's four months, after releases had been cut"
        ),
        ("arrested by CBP", "long stays fit a stock that builds up from October 2024; from a start in January they keep it up"),
        (
            "Departed by day 180",
            "departures of FY2024 after a release and a new arrest are followed in the record, not in the model"
        ),
    ];

    // By the id of a calibration series: what the chart beside the page shows, and why it may be so.
    private static readonly Dictionary<string, string> OfAll = new(StringComparer.Ordinal)
    {
        ["arrests"] =
            "weeks of holidays hold the model's number of working days, not their leave; the push of 21 May is spread over more weeks "
            + "than in the record. Out of it: officer time is fitted to the lower arrests from October 2024 on, to which the record falls "
            + "in the course of the year",
        ["arrest_classes"] =
            "one mix a channel until 2025: in the record the shares convicted and with pending charges rise all through fiscal year 2024",
        ["bookins"] = "follows arrests: too few where arrests are, most of all in June 2025",
        ["detained"] =
            "people arrested by CBP: too few at the border's peak of the winter, too many after arrivals fell in June 2024 and in 2025; the "
            + "law of their stays is one for all arrivals",
        ["detained_classes"] =
            "people arrested by CBP have the mix of the start, while in the record those with pending charges double in 2025; people ICE "
            + "arrested with neither follow the mix of arrests, late in June 2025 and short in fiscal year 2024",
        ["detained_aor"] =
            "beds grow alike in all AORs: in the record some that held few in 2024 (Los Angeles, New York City, Detroit, Chicago, Newark) "
            + "grew several times over, and San Antonio shrank with arrivals from the border",
        ["long_stays"] =
            "people held long at a start leave sooner than in the record; later the one law of stays of people arrested by CBP brings too "
            + "many past 180 days",
        ["stay"] = "those who left in May and June 2025 had been held shorter than in the model: recent arrests departed sooner",
        ["departures"] =
            "flights and third-country agreements of the summer of 2025 enter only by their dated rows. Out of it: one regime of exits for "
            + "the year, in whose course the record moves from releases to departures",
        ["releases"] =
            "the other side of departures: releases fall in the course of fiscal year 2024 in the record, not in the model",
        ["removals"] =
            "ICE's totals to date are brought up at irregular days, most of all at the end of a fiscal year; removals of people never "
            + "detained are a constant",
        ["atd"] = "enrolments hold the number of the start: no mechanism moves it, the record does by a few percent",
        ["pending"] = "endings are a yearly number; in the record they came faster in the spring of 2025",
        ["pending_detained"] =
            "starts from people held, where the court's count has those released since: the model's grows from a smaller base",
    };

    /// <summary>Of a whole series, by its id.</summary>
    public static string OfSeries(string id) => OfAll[id];

    /// <summary>Of a quantity; null where none is offered.</summary>
    public static string? Of(string quantity)
    {
        foreach (var (of, reason) in All)
            if (quantity.Trim().StartsWith(of, StringComparison.Ordinal))
                return reason;
        return null;
    }
}
