using Caseload.Web.Tests.Opening;
using Microsoft.Playwright;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: Parallelization(Mode = ParallelMode.All)] // every test has windows of its own

namespace Caseload.Web.Tests.Opening;

/// <summary>One browser for all tests, the machine's own; it starts with the first page that a test opens.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic"];

    private readonly Lazy<Task<IPlaywright>> driver = new(Playwright.CreateAsync);
    private readonly Lazy<Task<IBrowser>> browser;

    public Chromium() => browser = new(Start);

    /// <summary>Where the program is, unless CASELOAD_CHROMIUM names another.</summary>
    public static string Program { get; } =
        Environment.GetEnvironmentVariable("CASELOAD_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async Task<OpenPage> Open(string file, View view) => await OpenPage.Open(await browser.Value, file, view);

    public async ValueTask DisposeAsync()
    {
        if (browser.IsValueCreated)
            await (await browser.Value).DisposeAsync();
        if (driver.IsValueCreated)
            (await driver.Value).Dispose();
    }

    private async Task<IBrowser> Start() =>
        await (await driver.Value).Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
}
