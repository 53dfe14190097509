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
            + "than in the record. Out of it: officer time is fitted to October 2024 on, when arrests were a tenth below the mean of fiscal "
            + "year 2024; the week shown is a single one, a third and more above its neighbours",
        ["arrest_classes"] =
            "one mix a channel until 2025: in the record of fiscal year 2024 the share with pending charges nearly doubles, and the share "
            + "convicted rises to February 2024 and little after",
        ["bookins"] = "follows arrests: too few where arrests are, most of all in June 2025",
        ["detained"] =
            "people arrested by CBP, for a third of the gap on the last night: one law of stays holds for all arrivals, so too few are held "
            + "at the border's peak of the winter and too many after arrivals fell in June 2024 and in 2025. The rest of that gap: the "
            + "record falls in the last ten days of August 2025, the model rises",
        ["detained_classes"] =
            "people arrested by CBP are booked in with the mix of those held at the start: in the record those with pending charges nearly "
            + "double in 2025, and in fiscal year 2024 convicted people, who stay long, gather in the model alone. People ICE arrested "
            + "with neither: the record's count doubles between 24 September and 3 October 2023, after the one that the run starts from; "
            + "in June 2025 they follow the mix of arrests too late",
        ["detained_aor"] =
            "usable beds keep the parts that AORs had at the start, by peaks of the year before: in the record Los Angeles, New York City, "
            + "Detroit, Chicago and Newark grew four- to sixfold from October 2024, and San Antonio fell by a third to March 2025 and "
            + "stayed below its peaks. Out of it: places that hold few against their peaks are filled",
        ["long_stays"] =
            "people held long at a start leave sooner than in the record; later the one law of stays of people arrested by CBP brings too "
            + "many past 180 days",
        ["stay"] =
            "those who left in May and June 2025 had been held shorter than in the model: recent arrests departed sooner. Out of it: within "
            + "the noise",
        ["departures"] =
            "flights and third-country agreements of the summer of 2025 enter only by their dated rows. Out of it: one regime of exits for "
            + "the year, in whose course the record moves from releases to departures",
        ["releases"] =
            "the other side of departures: releases fall in the course of fiscal year 2024 in the record, not in the model",
        ["removals"] =
            "ICE's totals to date are brought up at irregular days, most of all at the end of a fiscal year; removals of people never "
            + "detained are a constant",
        ["atd"] =
            "enrolments hold the number of the start, no mechanism moves it: the record fell by a tenth in fiscal year 2024 and moved by up "
            + "to 5% in the window",
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
