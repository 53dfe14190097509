namespace Caseload.Data.Refusal;

/// <summary>Files with one row a person are refused.</summary>
public static class PersonLevelFiles
{
    public static void Refuse(string path) => _ = path;
}
