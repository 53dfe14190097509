using Caseload.Data.Errors;
using Caseload.Data.Tables;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Parameters;

/// <summary>Reads a scenario's file of priors: rows like those of data/parameters.csv, which stand in place of their families.</summary>
public static class PriorFile
{
    /// <param name="path">The file.</param>
    /// <param name="table">The table whose families it replaces.</param>
    /// <exception cref="UserError">A row is none of the table's, has another unit, or is an observation.</exception>
    public static ParameterTable Read(string path, ParameterTable table)
    {
        var priors = ParameterFile.Read(path);
        foreach (var row in priors.Rows)
        {
            if (row.Role == ParameterRole.Observation)
                throw new UserError($"{row.Id} is an observation", "structural or dated rows", place: new(path));
            var family = table.Family(ParameterTable.FamilyOf(row.Id));
            if (family.Count == 0)
                throw new UserError(
                    $"{Shown.Quoted(row.Id)} is in no family of data/parameters.csv",
                    "the id of a row there, with or without a date",
                    NearestName.Of(row.Id, [.. table.Rows.Select(r => r.Id)]),
                    new(path)
                );
            if (!string.Equals(family[0].Unit, row.Unit, StringComparison.Ordinal))
                throw new UserError($"{row.Id} is in {Shown.Quoted(row.Unit)}", family[0].Unit, place: new(path));
        }
        return priors;
    }
}
