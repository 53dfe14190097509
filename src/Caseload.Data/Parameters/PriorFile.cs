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
    public static ParameterTable Read(string path, ParameterTable table) =>
        ParameterFile.Read(path, (row, read) => Check(row, read, table));

    private static void Check(TableRow row, ParameterRow read, ParameterTable table)
    {
        if (read.Role == ParameterRole.Observation)
            throw row.Error(8, $"{read.Id} is an observation: it is held against the model", "structural or dated");
        var family = table.Family(ParameterTable.FamilyOf(read.Id));
        if (family.Count == 0)
            throw row.Error(
                0,
                $"{Shown.Quoted(read.Id)} is in no family of data/parameters.csv",
                "the id of an input there, with or without a date"
            );
        if (!string.Equals(family[0].Unit, read.Unit, StringComparison.Ordinal))
            throw row.Error(2, $"{read.Id} is in {Shown.Quoted(read.Unit)}", family[0].Unit);
    }
}
