namespace Caseload.Bench;

/// <summary>How fast tables with a row a person are counted, and what memory that takes: csv, parquet and xlsx.</summary>
internal sealed class ImportBenchmark : IBenchmark
{
    private const int Rows = 2_000_000;
    private const int WorkbookRows = 1_000_000;

    public string Name => "import";

    public IEnumerable<Row> Measure(Checkout checkout)
    {
        var folder = Directory.CreateTempSubdirectory("caseload-bench-").FullName;
        try
        {
            var half = MadeUpArrests.Csv(Path.Combine(folder, "half.csv"), Rows / 2);
            var csv = MadeUpArrests.Csv(Path.Combine(folder, "all.csv"), Rows);
            (string What, int Rows, string File, string Aim)[] files =
            [
                ("csv", Rows / 2, half, "flat"),
                ("csv", Rows, csv, "flat"),
                ("parquet", Rows / 2, MadeUpArrests.Parquet(half, Path.Combine(folder, "half.parquet")), "flat"),
                ("parquet", Rows, MadeUpArrests.Parquet(csv, Path.Combine(folder, "all.parquet")), "flat"),
                ("xlsx", WorkbookRows, MadeUpArrests.Workbook(Path.Combine(folder, "all.xlsx"), WorkbookRows), "under 1,000 MB"),
            ];
            foreach (var (what, rows, file, aim) in files)
            {
                var child = Child.Caseload(
                    checkout,
                    "data",
                    "import",
                    "ddp-arrests",
                    file,
                    "--data",
                    Path.Combine(folder, "data")
                );
                yield return new(
                    FormattableString.Invariant($"`./caseload data import` of {rows:#,0} rows, {what}"),
                    FormattableString.Invariant(
                        $"{rows / child.Seconds * 60 / 1e6:0.0} million rows a minute ({child.Seconds:0.0} s, {child.ProcessorSeconds:0.0} s of processor time), peak {child.PeakMegabytes:0} MB"
                    ),
                    $"at least 1 million rows a minute, {aim}"
                );
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
