namespace Caseload.Model.Records;

/// <summary>Something that a claim's number may count.</summary>
/// <param name="Name">As in the file of claims; where the model has the measure, its name.</param>
/// <param name="Counts">What one unit of it is.</param>
/// <param name="Units">Units in which it may be given.</param>
public sealed record ClaimMeasure(string Name, string Counts, IReadOnlyList<string> Units);

/// <summary>Everything that a claim's number may count, declared once.</summary>
public static class ClaimMeasures
{
    private const string Persons = "persons";
    private const string PerDay = "per day";
    private const string Change = "relative change";
    private const string Billion = "billion USD";

    public static IReadOnlyList<ClaimMeasure> All { get; } =
    [
        Of("arrests", "ERO administrative arrests", PerDay, Persons),
        Of("arrests_announced", "arrests as announced, other agencies included", Persons, PerDay),
        Of("bookins", "first book-ins of people arrested by ICE", PerDay, Persons),
        Of("bookins_cbp", "first book-ins of people arrested by CBP", PerDay, Persons),
        Of("bookins_all", "first book-ins of people arrested by ICE or CBP", PerDay, Persons),
        Of("detained", "people held at midnight", Persons),
        Of("departures", "departures from ICE custody", PerDay, Persons),
        Of("removals_official", "ICE's own total of removals", PerDay, Persons),
        Of("repatriations_dhs", "removals and returns by all of DHS", Persons, PerDay),
        Of("self_departures", "people who leave without an order carried out", Persons, "persons, fast minus gradual"),
        Of("share_convicted_or_charged", "ERO arrests of people convicted or with pending charges", "share of arrests"),
        Of("share_not_convicted", "book-ins of people not convicted", "share of book-ins"),
        Of("share_not_convicted_detained", "people held who are not convicted", "share of detained"),
        Of("share_convicted_detainers", "detainers on people convicted", "share of detainers"),
        Of("share_reachable", "people of a pool who could be found", "share of pool"),
        Of("share_approved_before_arrest", "arrests that a supervisor approved before", "share of community arrests"),
        Of("share_collateral", "arrests of people who were not sought", "share of community arrests"),
        Of("pool_convicted_docket", "people convicted on ICE's docket, detained and not", Persons),
        Of("pool_convicted_or_final_order", "people convicted or ordered removed, not detained", Persons),
        Of("citizens_arrested_potential", "people arrested who may be US citizens", Persons),
        Of("deaths_in_custody", "people who died in ICE custody", Persons),
        Of("workforce_detailees", "people lent by other agencies", "officers"),
        Of("beds_contract", "beds under contract", "beds"),
        Of("beds_funded", "beds that appropriations pay for", "beds"),
        Of("beds_occupancy", "people held over beds", "share"),
        Of("immigration_judges", "immigration judges", "judges"),
        Of("approve_deportation_programme", "people asked who approve of the programme of removals", "share"),
        Of("approve_immigration", "people asked who approve of the handling of immigration", "share"),
        Of("net_approval", "net approval on immigration", "points", "points, gradual minus fast"),
        Of("crime_reporting", "offences reported by those who suffered them", Change),
        Of("recorded_crime", "recorded offences", Change),
        Of("school_absence", "absences of pupils", Change),
        Of("workers_at_work", "people at work", Change),
        Of("us_born_jobs", "jobs of people born in the US", "jobs"),
        Of("wage_low_skill", "wages of lower-skilled workers", Change),
        Of("domestic_farm_labor", "people who could work on farms", Persons),
        Of("food_price", "food prices", Change),
        Of("food_output", "food produced", Change),
        Of("gdp", "gross domestic product", Change),
        Of("automation_investment", "investment in machines that replace work", Billion),
        Of("taxes_paid", "taxes paid", Billion, "USD per person per year"),
        Of("net_fiscal_cost", "public cost less taxes", Billion, "billion USD per year"),
        Of("net_fiscal_cost_per_person", "public cost less taxes of a person", "USD"),
        Of("net_fiscal_cost_state_local", "cost to states and localities less taxes", Billion),
        Of("federal_deficit", "federal deficits", Billion),
        Of("cost_per_removal", "cost of a removal", "USD"),
        Of("cost_per_self_departure", "cost of a paid departure", "share of cost_per_removal"),
        Of("public_cost", "public cost", Billion),
    ];

    /// <summary>The measure of this name, or null.</summary>
    public static ClaimMeasure? Find(string name) => All.FirstOrDefault(m => m.Name.Equals(name, StringComparison.Ordinal));

    private static ClaimMeasure Of(string name, string counts, params string[] units) => new(name, counts, units);
}
