using System.Collections.Frozen;

namespace Caseload.Data.Refusal;

/// <summary>Which column names belong to a file with one row a person. Letters and digits alone are compared.</summary>
internal static class PersonLevelColumns
{
    /// <summary>A column that identifies a person or a person's stay, in any file.</summary>
    private static readonly FrozenSet<string> Identity = Set(
        """
        uniqueid uniqueidentifier uniqueids anonymizedid anonymisedid anonymizedidentifier anonymisedidentifier anonid
        personid individualid subjectid unifiedsubjectid detaineeid noncitizenid inmateid alienid alienno aliennumber
        alienfilenumber alienregistrationnumber anumber ano anum afile afilenumber fins finsnumber eid eidcivid civid
        eidcivpersonid eidsubjectid idncase idnproceeding stayid bookingid passportnumber ssn socialsecuritynumber
        firstname lastname middlename surname familyname givenname fullname detaineename personname defendantname
        """
    );

    private static readonly FrozenSet<string> Birth = Set("birthdate dateofbirth dob birthyear yearofbirth birthday birthdt yob");

    /// <summary>Traits that stand in one row a person; in a table of counts they head groups.</summary>
    private static readonly FrozenSet<string> Traits = Set(
        """
        gender sex age nationality citizenship citizenshipcountry countryofcitizenship birthcountry countryofbirth ethnicity
        ethnic race religion maritalstatus criminality casestatus casecategory entrystatus finalorderyesno finalorderdate
        apprehensionmethod apprehensioncriminality bookincriminality msccharge mscconvictiondate felon occupation
        """
    );

    private static readonly FrozenSet<string> Counts = Set(
        """
        count counts n number people persons total arrests detainers removals departures bookins bookouts detained
        detentions releases cases value share population headcount rows
        """
    );

    /// <summary>The first column that gives the file away, or null.</summary>
    public static string? Find(IReadOnlyList<string> header)
    {
        string[] folded = [.. header.Select(Fold)];
        var counts = folded.Any(Counts.Contains);
        var traits = folded.Count(Traits.Contains);
        for (var i = 0; i < folded.Length; i++)
        {
            if (Identity.Contains(folded[i]))
                return header[i];
            if (counts)
                continue;
            if (Birth.Contains(folded[i]))
                return header[i];
            if (traits >= 1 && folded[i] is "name" or "names")
                return header[i];
            if (
                traits >= 2
                && (
                    folded[i].EndsWith("date", StringComparison.Ordinal)
                    || folded[i].EndsWith("datetime", StringComparison.Ordinal)
                )
            )
                return header[i];
        }
        return null;
    }

    private static string Fold(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
