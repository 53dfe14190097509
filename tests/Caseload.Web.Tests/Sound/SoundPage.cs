using Caseload.Web.Tests.Opening;
using Xunit;

namespace Caseload.Web.Tests.Sound;

/// <summary>A page that passes every check, or the same with one fault put in: what a check says of it shows that the check sees.</summary>
internal sealed class SoundPage : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("caseload-page-").FullName;

    public SoundPage()
        : this("", "") { }

    /// <summary>The page with one place of its text replaced.</summary>
    public SoundPage(string place, string fault)
    {
        Text = InPage.Resource("sound.html");
        if (place.Length > 0)
        {
            Assert.Contains(place, Text, StringComparison.Ordinal);
            Text = Text.Replace(place, fault, StringComparison.Ordinal);
        }

        System.IO.File.WriteAllText(File, Text);
    }

    public string Text { get; }

    public string File => Path.Combine(folder, "report.html");

    /// <summary>A check finds nothing on the page, and what is <paramref name="seen"/> once the fault is in it.</summary>
    public static async Task Shows(
        Chromium chromium,
        View view,
        string place,
        string fault,
        string seen,
        Func<OpenPage, Task<string[]>> check
    )
    {
        using var sound = new SoundPage();
        await using var page = await chromium.Open(sound.File, view);
        page.HasNo("fault", await check(page));
        using var faulty = new SoundPage(place, fault);
        System.IO.File.Copy(faulty.File, sound.File, overwrite: true);
        await page.Load();
        Assert.Contains(await check(page), found => found.Contains(seen, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
