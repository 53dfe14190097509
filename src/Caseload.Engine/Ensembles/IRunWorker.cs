namespace Caseload.Engine.Ensembles;

/// <summary>Carries out runs on one thread, one after another; disposed at the end where it is <see cref="IDisposable"/>.</summary>
public interface IRunWorker
{
    /// <summary>Carries out a run. The record must depend on the run number alone, never on runs before it.</summary>
    /// <param name="run">The number of the run.</param>
    /// <param name="record">Cleared before the call; to be filled.</param>
    void Execute(int run, Span<float> record);
}
