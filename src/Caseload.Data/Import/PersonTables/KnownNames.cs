using System.Collections.Frozen;

namespace Caseload.Data.Import.PersonTables;

/// <summary>
/// Names of columns of the releases of 2025 and after, as letters and digits. They are never read unless wanted; the list tells a
/// renamed column from one that was always there.
/// </summary>
internal static class KnownNames
{
    /// <summary>Beginnings and ends of families of columns.</summary>
    private static readonly string[] Begins =
    [
        "msc",
        "mostserious",
        "duplicate",
        "likelyduplicate",
        "birth",
        "initialbond",
        "bondposted",
    ];

    private static readonly string[] Ends =
    [
        "original",
        "filledin",
        "first",
        "last",
        "longest",
        "yesno",
        "lowestseen",
        "all",
        "identifier",
    ];

    private static readonly FrozenSet<string> Names = (
        """
            apprehensiondate apprehensiondatetime apprehensionstate state apprehensioncounty county apprehensionaor toacurrentdutyaor
            finalprogram apprehensionfinalprogram finalprogramgroup finalprogramcode apprehensionmethod apprehensioncriminality casestatus
            casecategory departeddate departurecountry finalorderyesno finalorderdate citizenshipcountry gender
            apprehensionsitelandmark alienfilenumber eidcaseid eidsubjectid uniqueidentifier anonymizedidentifier arrestcreatedby
            detainerpreparedate facilitystate facilityaor portofdeparture detainerpreparedcriminality detentionfacility
            detainerfacility detentionfacilitycode detainerfacilitycode facilitycity detainerprepthreatlevel entrystatus felon
            aggravatedfelonyesno processingdisposition timeofapprehensioncasecategory timeofapprehensioncurrentprogram entrydate
            otherremovalreason ordertoshowcauseserveddate federalinterestyesno resumecustodyyesno detainerliftreason detainertype
            staybookindatetime bookindatetime detentionbookoutdatetime bookoutdatetime staybookoutdatetime staybookoutdate
            detentionreleasereason stayreleasereason religion maritalstatus ethnicity casethreatlevel bookincriminality finalcharge
            docketaor casecriminality casecategorytimeofarrest latestarrestprogramcurrent latestarrestprogramcurrentcode
            latestpersonapprehensiondate finalchargecode finalchargesectioncode priordeportyesno latestpersondeparteddate
            eventdate responsibleaor responsiblesite leadeventtype leadsource eventtype encountercriminality eventlandmark
            stayid nstints nstays file sheet row fileoriginal sheetoriginal roworiginal uniqueid anonymizedid bondpostedamount
            facilitycounty detentionfacilitycodes dayincustody numberofstints
            """
    ).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Letters and digits of a name, in lower case: `Apprehension Date` is `apprehension_date`.</summary>
    public static string Fold(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether a release has had a column of exactly this name.</summary>
    public static bool IsName(string folded) => Names.Contains(folded);

    /// <summary>Whether a release has had the column. Stata cuts names to 32 characters.</summary>
    public static bool Has(string folded) =>
        Names.Contains(folded)
        || Begins.Any(b => folded.StartsWith(b, StringComparison.Ordinal))
        || Ends.Any(e => folded.EndsWith(e, StringComparison.Ordinal));
}
