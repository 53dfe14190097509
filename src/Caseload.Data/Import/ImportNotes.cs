namespace Caseload.Data.Import;

/// <summary>What an import says besides its numbers, in order, each thing once. A table that was refused counts apart.</summary>
public sealed class ImportNotes
{
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines => lines;

    /// <summary>How many tables or rows of the file were refused.</summary>
    public int Refused { get; private set; }

    public void Add(string line)
    {
        if (!lines.Contains(line, StringComparer.Ordinal))
            lines.Add(line);
    }

    public void Refuse(string line)
    {
        Refused++;
        Add("refused: " + line);
    }
}
