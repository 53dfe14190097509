using System.Runtime.InteropServices;
using Caseload.Cli.Errors;

namespace Caseload.Cli.Signals;

/// <summary>Turns SIGINT, SIGTERM and SIGHUP into a cancellation, so that what is half done is taken back; says how to exit.</summary>
internal sealed class EndSignals : IDisposable
{
    public const string NothingWritten = "Nothing was written.";

    private readonly CancellationTokenSource _source;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private readonly PosixSignalRegistration _hangUp;
    private volatile int _exitCode = ExitCode.Interrupted;

    public EndSignals(CancellationToken outside)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(outside);
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, ExitCode.Interrupted));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, ExitCode.Terminated));
        _hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => End(context, ExitCode.HungUp));
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Does the work; a cancellation of ours comes out as <see cref="EndedBySignal"/>.</summary>
    /// <param name="left">What a break leaves behind.</param>
    public int Guard(Func<CancellationToken, int> work, string left = NothingWritten)
    {
        try
        {
            return work(Token);
        }
        catch (OperationCanceledException) when (Token.IsCancellationRequested)
        {
            throw new EndedBySignal(_exitCode, left);
        }
    }

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _hangUp.Dispose();
        _source.Dispose();
    }

    private void End(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        _exitCode = exitCode;
        _source.Cancel();
    }
}
