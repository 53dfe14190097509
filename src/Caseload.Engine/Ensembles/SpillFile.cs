using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Caseload.Engine.Ensembles;

/// <summary>
/// A matrix of runs x columns in a temporary file, 32-bit floats, one run after another, so that an ensemble of any size needs little
/// memory. Deleted when disposed.
/// </summary>
/// <remarks>Several threads may write different runs, or read, at once. Positioned reads and writes: mapped pages would count as memory used.</remarks>
public sealed class SpillFile : IDisposable
{
    private readonly SafeFileHandle _file;

    /// <summary>Creates the file.</summary>
    /// <param name="runs">Rows.</param>
    /// <param name="columns">Numbers a row.</param>
    /// <param name="folder">Where; the system's folder for temporary files by default.</param>
    /// <exception cref="IOException">The folder has not enough free space; the message gives what is needed and what is free, in bytes.</exception>
    public SpillFile(int runs, int columns, string? folder = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(runs);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        (Runs, Columns) = (runs, columns);
        folder = System.IO.Path.GetFullPath(folder ?? System.IO.Path.GetTempPath());
        RequireSpace(folder, Bytes);
        Path = System.IO.Path.Combine(folder, $"caseload-{System.IO.Path.GetRandomFileName()}.spill");
        _file = File.OpenHandle(
            Path,
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            FileOptions.DeleteOnClose | FileOptions.RandomAccess
        );
    }

    /// <summary>Rows.</summary>
    public int Runs { get; }

    /// <summary>Numbers a row.</summary>
    public int Columns { get; }

    /// <summary>The size of the whole matrix.</summary>
    public long Bytes => (long)Runs * Columns * sizeof(float);

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    /// <summary>Writes a run at its place.</summary>
    /// <exception cref="ArgumentException">The record has another length than a row.</exception>
    public void Write(int run, ReadOnlySpan<float> record)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(run);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(run, Runs);
        if (record.Length != Columns)
        {
            throw new ArgumentException($"A row has {Columns} numbers, not {record.Length}.", nameof(record));
        }

        RandomAccess.Write(_file, MemoryMarshal.AsBytes(record), (long)run * Columns * sizeof(float));
    }

    /// <summary>Reads some columns of all runs.</summary>
    /// <param name="firstColumn">The first of them.</param>
    /// <param name="count">How many.</param>
    /// <param name="result">Runs x count, one run after another.</param>
    /// <exception cref="EndOfStreamException">A run was never written.</exception>
    public void ReadColumns(int firstColumn, int count, Span<float> result)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstColumn);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstColumn + (long)count, Columns, nameof(count));
        for (var run = 0; run < Runs; run++)
        {
            var part = MemoryMarshal.AsBytes(result.Slice(run * count, count));
            var offset = (((long)run * Columns) + firstColumn) * sizeof(float);
            while (!part.IsEmpty)
            {
                var read = RandomAccess.Read(_file, part, offset);
                if (read == 0)
                {
                    throw new EndOfStreamException($"Run {run} was never written.");
                }

                part = part[read..];
                offset += read;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static void RequireSpace(string folder, long needed)
    {
        var free = new DriveInfo(folder).AvailableFreeSpace;
        if (free < needed)
        {
            throw new IOException(
                string.Create(CultureInfo.InvariantCulture, $"{folder} has {free} bytes free; the runs need {needed}.")
            );
        }
    }
}
