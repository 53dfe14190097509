using System.Globalization;
using Caseload.Data.Errors;
using Caseload.Data.Results;
using Caseload.Data.Tables;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Posteriors;

/// <summary>A sample of parameters as CSV: `member` from 0, then one column of standard normal deviates a parameter.</summary>
public static class PosteriorFile
{
    private const string Member = "member";

    /// <summary>Deviates in their shortest form that reads back the same.</summary>
    public static void Write(string path, Posterior posterior)
    {
        using var csv = new CsvText(path, [Member, .. posterior.Parameters]);
        for (var j = 0; j < posterior.Members.Count; j++)
        {
            csv.Add(j);
            foreach (var deviate in posterior.Members[j])
                csv.AddRaw(deviate.ToString(CultureInfo.InvariantCulture));
            csv.EndRow();
        }
    }

    /// <summary>Refused: a column that is no parameter, a member out of order, a deviate that is no number, no member.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isParameter">True for the ids that columns may have.</param>
    public static Posterior Read(string path, Func<string, bool> isParameter)
    {
        string[] columns;
        using (var header = Table.Open(path, Member))
            columns = [Member, .. header.Header.Where(h => !string.Equals(h, Member, StringComparison.Ordinal))];
        using var table = Table.Open(path, columns);
        foreach (var id in columns.AsSpan(1))
            if (!isParameter(id))
                throw new UserError(
                    $"the column {Shown.Quoted(id)} is no parameter",
                    "ids of parameters that are drawn (`caseload list parameters`)",
                    place: new(path, 1, 1)
                );
        List<double[]> members = [];
        foreach (var row in table)
        {
            if (row.Number(0) != members.Count)
                throw row.Error(0, $"member {row.Text(0)} stands where {members.Count} is due", "members from 0, in order");
            var deviates = new double[columns.Length - 1];
            for (var i = 0; i < deviates.Length; i++)
                deviates[i] = row.Number(i + 1);
            members.Add(deviates);
        }
        return members.Count > 0
            ? new(columns[1..], members)
            : throw new UserError("the file has no member", "one row a member", place: new(path, 2, 1));
    }
}
