using Caseload.Data.Errors;

namespace Caseload.Data.Import.PersonTables;

/// <summary>
/// The rows of a person-level table as they stream by. Only wanted columns can be asked for, by their number in the table; the
/// row is gone after the next step.
/// </summary>
internal interface IPersonRows : IDisposable
{
    /// <summary>Which wanted columns are there.</summary>
    TableHeader Header { get; }

    /// <summary>What is to be known of the file: sheets read and skipped.</summary>
    void Remark(ImportNotes notes);

    bool Next();

    /// <summary>A text, trimmed; empty where there is none. Valid until the next call.</summary>
    ReadOnlySpan<char> Text(int column);

    /// <summary>A local time, never moved between zones.</summary>
    TimeReading Time(int column);

    /// <summary>Where the row is, for an error: never its content.</summary>
    string Where { get; }

    /// <summary>An error about a cell of the row, with its place. The cell is not shown.</summary>
    UserError Fault(int column, string what, string expected);
}
