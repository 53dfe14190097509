using System.Reflection;

namespace Caseload.Web.Tests.Opening;

/// <summary>What is asked inside the page, in the page's own language: the scripts of the folder InPage.</summary>
internal static class InPage
{
    public static string Script(string name) => Resource(name + ".js");

    public static string Resource(string file)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new ArgumentException($"There is no {file} in the tests.", nameof(file));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
