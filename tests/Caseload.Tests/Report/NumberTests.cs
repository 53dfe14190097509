using System.Globalization;
using System.Text.RegularExpressions;
using Caseload.Report.Pages;
using Caseload.Report.Words;
using Xunit;

namespace Caseload.Tests.Report;

/// <summary>Numbers and dates: on the page as people read them, in files as programs do, the same on every machine.</summary>
public sealed class NumberTests
{
    public static TheoryData<string> All => [.. Variants.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void A_column_of_medians_stands_beside_its_ranges(string variant)
    {
        foreach (var table in PageParts.Of(variant).Figures.SelectMany(f => f.Charts).Select(c => c.Table))
            for (var i = 0; i < table.Columns.Count; i++)
                if (table.Columns[i].EndsWith("median", StringComparison.OrdinalIgnoreCase))
                {
                    Assert.EndsWith("9 in 10 from", table.Columns[i + 1], StringComparison.Ordinal);
                    Assert.EndsWith("9 in 10 to", table.Columns[i + 2], StringComparison.Ordinal);
                }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Files_have_the_columns_of_their_head_and_numbers_with_points(string variant)
    {
        var files = PageParts.Of(variant).CsvFiles;
        Assert.NotEmpty(files);
        foreach (var rows in files.Select(Rows))
        {
            Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
            foreach (var cell in rows.Skip(1).SelectMany(r => r.Skip(1)).Where(c => c.Length > 0 && char.IsDigit(c[^1])))
                Assert.True(
                    double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
                        || Regex.IsMatch(cell, "^[0-9]+ of [0-9]+$"),
                    cell
                );
            if (rows[0][0] is "Week of" or "Month" or "Sunday" or "Date" or "Week or month from")
                Assert.All(rows.Skip(1), row => Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", row[0]));
            Assert.DoesNotContain(rows.SelectMany(r => r.Skip(1)), c => c.StartsWith('\u2212'));
        }
    }

    [Fact]
    public void Dates_of_a_table_are_short_on_the_page() =>
        Assert.Matches("<th scope=\"row\">26 Jan 2025</th>", PageParts.Of("target").Html);

    [Theory]
    [MemberData(nameof(All))]
    public void Minus_is_the_true_sign_in_what_is_read(string variant)
    {
        foreach (var sentence in PageParts.Of(variant).Sentences)
            Assert.DoesNotMatch(@"(?<![\w-])-\d", sentence);
    }

    [Fact]
    public void A_paired_difference_has_one_form_for_both_signs()
    {
        var up = DifferenceText.Of(Analysis.Samples.Range(90, 220, 390)).Said(" a day");
        var down = DifferenceText.Of(Analysis.Samples.Range(-390, -220, -90)).Said(" a day");
        Assert.Equal(up.Replace("+", "", StringComparison.Ordinal), Swapped(down.Replace("-", "", StringComparison.Ordinal)));
        Assert.Equal(
            "no clear difference: -40 to +60 a day",
            DifferenceText.Of(Analysis.Samples.Range(-40, 10, 60)).Said(" a day")
        );
        Assert.Equal("exactly 0", DifferenceText.Of(Analysis.Samples.Range(0, 0, 0)).Said(" a day"));

        // The ends of a range change places with the sign.
        static string Swapped(string text) => Regex.Replace(text, @": (\d+) to (\d+)", ": $2 to $1");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_page_is_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign(culture);
            var page = Caseload.Report.RunReport.Of(Variants.Of("target"));
            Assert.Equal(PageParts.Of("target").Html, PageWriter.Write(page));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // The program may run without the machine's cultures: then one is made whose numbers and dates differ alike.
    private static CultureInfo Foreign(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = name is "de-DE" ? "." : "\u00a0";
        culture.NumberFormat.NegativeSign = "\u200e-";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        culture.DateTimeFormat.MonthNames = [.. culture.DateTimeFormat.MonthNames.Select(m => m + "o")];
        return culture;
    }

    private static List<List<string>> Rows(string csv)
    {
        List<List<string>> rows = [];
        foreach (var line in csv.TrimEnd('\n').Split('\n'))
            rows.Add([
                .. Regex
                    .Matches(line, "(?:^|,)(?:\"(?<q>(?:[^\"]|\"\")*)\"|(?<p>[^,\"]*))", RegexOptions.ExplicitCapture)
                    .Select(m => m.Groups["q"].Success ? m.Groups["q"].Value : m.Groups["p"].Value),
            ]);
        return rows;
    }
}
