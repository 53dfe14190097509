using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace Caseload.Bench;

/// <summary>docs/performance.md: the machine, the command, a table.</summary>
internal sealed class Page
{
    private readonly List<Row> rows = [];
    private readonly string before = Load();

    public void Add(Row row) => rows.Add(row);

    public void Write(string path)
    {
        var text = new StringBuilder(
            $"""
            # Performance

            Made by

            ```sh
            ./bench.sh
            ```

            on {Processor()}, {Environment.ProcessorCount} cores{(Avx512F.IsSupported ? ", AVX-512" : "")}, {RuntimeInformation
                .FrameworkDescription}. What is compared is
            measured in turn within one process, so that other work on the machine meets both alike. Other work there was: the mean number of
            tasks that wanted a core was {before} when this began and {Load()} when it ended, the benchmark's own among them.

            | what | measured | aim |
            | --- | --- | --- |

            """
        );
        foreach (var row in rows)
            text.Append(null, $"| {row.What} | {row.Found} | {row.Aim} |\n");
        text.Append(
            """

            One run is the scenario `baseline` from 2025-01-20 on, with parameters and chance drawn. A kept run is one whose daily and
            weekly series are written. Processor time leaves out the waiting for a core. `./bench.sh NAME` prints the rows of one benchmark: wheel, run, ensemble, growth, threads, start or import.

            """
        );
        File.WriteAllText(path, text.ToString().ReplaceLineEndings("\n"));
    }

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        var line = File.Exists(Info)
            ? File.ReadLines(Info).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':') + 1)..].Trim();
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
