using System.Globalization;

namespace Caseload.Tests.Data.Import;

/// <summary>
/// A workbook in the shape of ICE's, with numbers made up: month i of the fiscal year has 1000 + i book-ins by ICE and 2000 + i by
/// CBP. Whatever a test needs otherwise it changes in the sheets.
/// </summary>
internal sealed class MadeUpWorkbook
{
    private static readonly string[] Months =
    [
        "Oct",
        "Nov",
        "Dec",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
    ];
    private static readonly string[] Classes = ["Convicted Criminal", "Pending Criminal Charges", "Other Immigration Violator"];

    private readonly int year;
    private readonly int reached;

    public MadeUpWorkbook(int year = 2023, string through = "09/30/2023", int reached = 12)
    {
        (this.year, this.reached) = (year, reached);
        Detention = new($"Detention FY{year % 100}");
        Header = new("Header");
        Footnotes = new("Footnotes");
        Atd = new($"ATD FY{year % 100} YTD");
        Bonds = new("Monthly Bond Statistics");
        Sheets = [Header, Atd, Detention, Bonds, Footnotes];
        Snapshots();
        BookIns();
        BookOuts();
        Averages();
        Notes(through);
        Alternatives(through);
        BondRows();
    }

    public List<TestSheet> Sheets { get; }

    public TestSheet Header { get; }

    public TestSheet Detention { get; }

    public TestSheet Footnotes { get; }

    public TestSheet Atd { get; }

    public TestSheet Bonds { get; }

    public static int Ice(int month) => 1000 + month;

    public static int Cbp(int month) => 2000 + month;

    public string Write(string folder, string name = "FY23_detentionStats.xlsx", string date1904 = "") =>
        TestXlsx.Write(Path.Combine(folder, name), Sheets, date1904);

    private object[] Row(Func<int, double> value, bool total = true)
    {
        double[] months = [.. Enumerable.Range(0, 12).Select(m => m < reached ? value(m) : 0)];
        return [.. months.Cast<object>(), .. total ? [months.Sum()] : Array.Empty<object>()];
    }

    private void Snapshots()
    {
        Detention.Set("A3", $"ICE DETENTION DATA, FY{year}");
        Detention.Set("A8", "ICE Currently Detained by Processing Disposition and Detention Facility Type: FY" + year);
        Detention.Row(9, 1, "Processing Disposition", "FSC", "Adult", "Total").Row(10, 1, "Total", 10, 890, 900);
        Detention.Row(11, 1, "Expedited Removal (I-860)", "-", 200, 200).Row(12, 1, "Notice to Appear (I-862)", 5, 395, 400);
        Detention.Row(13, 1, "Reinstatement of Deport Order (I-871)", 3, 97, 100).Row(14, 1, "Other", 2, 198, 200);
        Detention.Set("A18", "ICE Currently Detained by Criminality and Arresting Agency: FY" + year);
        Detention.Row(19, 1, "Criminality", "ICE", "Percent ICE", "CBP", "Percent CBP", "Total");
        Detention.Row(20, 1, "Total", 500, 0.5, 400, 0.5, 900).Row(21, 1, Classes[0], 200, 0.5, 100, 0.5, 300);
        Detention.Row(22, 1, Classes[1], 150, 0.5, 100, 0.5, 250).Row(23, 1, Classes[2], 150, 0.5, 200, 0.5, 350);
        Detention.Set("H27", "ICE Final Releases by Facility Type: FY" + year).Row(28, 8, "Facility Type", null, "Total");
        Detention.Row(29, 8, "Total", null, null, null, 7500).Row(30, 8, "Adult", null, null, null, 7500);
        Detention.Set("N27", "ICE Removals: FY" + year).Row(28, 14, "Removals", null, "Total").Row(29, 14, "Total", null, 4321);
        Detention.Row(30, 14, "Removals with a FAMU Identifier", null, 321);
    }

    private void BookIns()
    {
        Detention.Set("I18", "ICE Initial Book-Ins by Arresting Agency and Month: FY" + year);
        Detention.Row(19, 9, ["Agency", .. Months, "Total"]);
        Detention.Row(20, 9, ["Total", .. Row(m => Ice(m) + Cbp(m))]);
        Detention.Row(21, 9, ["CBP", .. Row(m => Cbp(m))]);
        Detention.Row(22, 9, ["ICE  ", .. Row(m => Ice(m))]);
    }

    private void BookOuts()
    {
        Detention.Set("A36", "ICE Final Releases by Release Reason, Month and Criminality: FY" + year);
        Detention.Row(37, 1, ["Release Reason", "Criminality", .. Months, "Total"]);
        Detention.Row(38, 1, ["Total", null, .. Row(_ => 180)]);
        string[] reasons = ["Bonded Out", "Bond Set by ICE", "Bond Set by IJ", "Paroled"];
        int[] each = [30, 10, 20, 30];
        for (var r = 0; r < reasons.Length; r++)
        {
            var part = each[r];
            Detention.Row(39 + 4 * r, 1, [reasons[r], "Total", .. Row(_ => 3 * part)]);
            for (var k = 0; k < 3; k++)
                Detention.Row(40 + 4 * r + k, 1, [null, Classes[k], .. Row(_ => part)]);
        }
    }

    private void Averages()
    {
        string[] agencies = ["CBP Average", "ICE Average  ", "Average "];
        double Population(int agency, int month, int part) =>
            agency == 2 ? Population(0, month, part) + Population(1, month, part) : 100 * (agency + 1) + month + part;
        Group(
            66,
            "ICE Average Daily Population by Arresting Agency, Month and Criminality: FY" + year,
            (a, m) => Enumerable.Range(0, 3).Sum(k => Population(a, m, k)),
            Population
        );
        Group(
            83,
            "ICE Average Length of Stay by Arresting Agency, Month and Criminality: FY" + year,
            (a, m) => 10 * (a + 1) + m,
            (a, m, k) => 10 * (a + 1) + m + k
        );
        Detention.Set("A106", "ICE Average Length of Stay by Facility Type and Month: FY" + year);

        void Group(int row, string title, Func<int, int, double> all, Func<int, int, int, double> part)
        {
            Detention.Row(row, 1, title).Row(row + 1, 1, ["Agency", .. Months, "FY Overall"]);
            for (var a = 0; a < 3; a++)
            {
                Detention.Row(row + 2 + 4 * a, 1, [agencies[a], .. Row(m => all(a, m), false)]);
                for (var k = 0; k < 3; k++)
                    Detention.Row(row + 3 + 4 * a + k, 1, [Classes[k], .. Row(m => part(a, m, k), false)]);
            }
        }
    }

    private void Notes(string through)
    {
        Footnotes.Row(4, 1, "Term", "Definition");
        string[] topics =
        [
            "ICE Average Daily Population and ICE Average Length of Stay",
            "ICE Final Releases",
            "ICE Removals",
            "ICE Currently Detained Population Breakdown",
            "ICE Initial Book-Ins",
        ];
        for (var t = 0; t < topics.Length; t++)
            Footnotes.Row(
                50 + t,
                1,
                topics[t],
                t == 3
                    ? $"ICE National Docket data are a snapshot as of {through}."
                    : $"Data are updated through {through} (EID as of {through})."
            );
    }

    private void Alternatives(string through)
    {
        var date = DateOnly.ParseExact(through, "MM/dd/yyyy", CultureInfo.InvariantCulture);
        Atd.Set("A4", $"ICE ALTERNATIVES TO DETENTION DATA, FY{year % 100}");
        Atd.Set(
            "A16",
            FormattableString.Invariant($"Data from BI Inc. Participants Report, {date.Month}.{date.Day}.{date.Year}")
        );
        Atd.Set("A30", $"Active ATD Participants and Average Length in Program, FY{year % 100}, by AOR and Technology");
        Atd.Row(31, 1, "AOR/Technology", "Count", "Average Length in Program").Row(32, 1, "Total", 350, 100);
        Atd.Row(33, 1, "Atlanta", 100, 90.14).Row(34, 1, "GPS", 40, 80).Row(35, 1, "SmartLINK", 60, 95);
        Atd.Row(37, 1, "New York", 150, 110.06).Row(38, 1, "VoiceID", 150, 110).Row(39, 1, "St Paul", 100, 70);
    }

    private void BondRows()
    {
        Bonds.Set("A1", "Bonded Out Releases Count and ALOS");
        string[] labels =
        [
            "Total ICE Final Releases",
            "ICE Final Releases with Bond Posted",
            "Bond Posted Releases (%)",
            "Average Bond Amount ($)",
            "ALOS (Days)",
        ];
        for (var r = 0; r < 5; r++)
            Bonds.Row(4 + r, 1, labels[r]);
        for (var m = 0; m < 13; m++)
        {
            var posted = m == 12 ? 10 : 100;
            Bonds.Row(3, 2 + m, new DateOnly(year - 1, 9, 1).AddMonths(m));
            Bonds.Row(4, 2 + m, 1000).Row(5, 2 + m, posted).Row(6, 2 + m, posted / 1000.0).Row(7, 2 + m, 6000).Row(8, 2 + m, 45);
        }
    }
}
