namespace Caseload.Data.Import.PersonTables;

/// <summary>What a column of a person-level table is read for. Everything else stays unread.</summary>
internal enum Use
{
    /// <summary>The date that is counted.</summary>
    Date,

    /// <summary>When the stay began: equal to <see cref="Date"/> in the first stint of a stay.</summary>
    StayBegin,

    /// <summary>When the stint ended.</summary>
    End,

    /// <summary>When the stay ended.</summary>
    StayEnd,

    Office,
    Criminality,

    /// <summary>A further grouping, by month alone.</summary>
    Group,

    /// <summary>Why a stay ended, counted in the month of its end.</summary>
    Reason,

    /// <summary>Only hashed with a key of the run, to keep one of several flagged rows.</summary>
    Identifier,

    /// <summary>Another row is kept.</summary>
    Drop,

    /// <summary>One of several rows of the same event: the first is kept.</summary>
    Likely,

    /// <summary>Only has to be there: it tells the table from others.</summary>
    Mark,
}

/// <summary>A column that is read: its names (letters and digits, the first is the usual one), and whether the table needs it.</summary>
internal sealed record WantedColumn(Use Use, bool Needed, string Label, params string[] Names);

/// <summary>A table of the Deportation Data Project: what is read of it and what it counts.</summary>
internal sealed record PersonTable(string Kind, string Counts, IReadOnlyList<WantedColumn> Columns)
{
    private static readonly WantedColumn[] Shared =
    [
        new(Use.Identifier, false, "unique identifier", "uniqueidentifier", "anonymizedidentifier", "uniqueid", "anonymizedid"),
        new(Use.Drop, false, "duplicate_drop_row", "duplicatedroprow", "likelyduplicate"),
        new(Use.Likely, false, "duplicate_likely", "duplicatelikely"),
    ];

    private static readonly WantedColumn StayBegin = new(
        Use.StayBegin,
        true,
        "stay book-in date-time",
        "staybookindatetime",
        "staybookindate"
    );

    private static readonly WantedColumn StayEnd = new(
        Use.StayEnd,
        true,
        "stay book-out date-time",
        "staybookoutdatetime",
        "staybookoutdate"
    );

    private static readonly WantedColumn StayReason = new(Use.Reason, false, "stay release reason", "stayreleasereason");

    private static readonly WantedColumn BookInClass = new(
        Use.Criminality,
        false,
        "book-in criminality",
        "bookincriminality",
        "bookincriminalityfirst",
        "bookincriminalitylast"
    );

    private static readonly PersonTable Arrests = new(
        ImportKind.Arrests,
        "arrests",
        [
            new(Use.Date, true, "apprehension date", "apprehensiondatetime", "apprehensiondate"),
            new(Use.Office, false, "apprehension AOR", "apprehensionaor", "toacurrentdutyaor"),
            new(Use.Criminality, false, "apprehension criminality", "apprehensioncriminality"),
            new(Use.Group, false, "method", "apprehensionmethod"),
            new(Use.Group, false, "program", "finalprogram", "apprehensionfinalprogram"),
            .. Shared,
        ]
    )
    {
        Foreign = ["detainerpreparedate", "portofdeparture", "bookindatetime", "staybookindatetime", "eventdate"],
    };

    private static readonly PersonTable Detainers = new(
        ImportKind.Detainers,
        "detainers",
        [
            new(Use.Date, true, "detainer prepare date", "detainerpreparedatetime", "detainerpreparedate"),
            new(Use.Office, false, "facility AOR", "facilityaor"),
            new(Use.Criminality, false, "detainer prepared criminality", "detainerpreparedcriminality"),
            new(Use.Group, false, "lift_reason", "detainerliftreason"),
            new(Use.Group, false, "program", "finalprogram"),
            .. Shared,
        ]
    );

    private static readonly PersonTable Removals = new(
        ImportKind.Removals,
        "removals",
        [
            new(Use.Date, true, "departed date", "departeddatetime", "departeddate"),
            new(Use.Mark, true, "port of departure", "portofdeparture"),
            new(Use.Office, false, "docket AOR", "docketaor"),
            new(Use.Criminality, false, "case criminality", "casecriminality"),
            new(Use.Group, false, "program", "finalprogram"),
            .. Shared,
        ]
    )
    {
        Foreign = ["detainerpreparedate", "bookindatetime", "staybookindatetime", "eventdate"],
    };

    private static readonly PersonTable Stints = new(
        ImportKind.Stints,
        "book_ins",
        [
            new(Use.Date, true, "book-in date-time", "bookindatetime", "bookindate"),
            StayBegin,
            new(Use.End, false, "book-out date-time", "detentionbookoutdatetime", "bookoutdatetime", "bookoutdate"),
            StayEnd with
            {
                Needed = false,
            },
            StayReason,
            BookInClass,
            new(Use.Drop, false, "duplicate_likely_bond", "duplicatelikelybond"),
            new(Use.Drop, false, "duplicate_likely_sameday", "duplicatelikelysameday"),
            .. Shared,
        ]
    );

    private static readonly PersonTable Stays = new(
        ImportKind.Stays,
        "book_ins",
        [
            StayBegin with
            {
                Use = Use.Date,
            },
            StayEnd,
            new(Use.Mark, true, "stay_ID", "stayid"),
            new(Use.Mark, true, "n_stints", "nstints"),
            StayReason,
            BookInClass,
            .. Shared,
        ]
    );

    /// <summary>Columns that tell a table of another kind: some tables have the dates of others among their own.</summary>
    public IReadOnlyList<string> Foreign { get; private init; } = [];

    /// <summary>The table of a kind.</summary>
    public static PersonTable Of(string kind) =>
        new[] { Arrests, Detainers, Removals, Stints, Stays }.First(t => string.Equals(t.Kind, kind, StringComparison.Ordinal));
}
