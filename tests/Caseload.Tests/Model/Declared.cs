using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Caseload.Model;

namespace Caseload.Tests.Model;

/// <summary>What the Model's types hold in static fields, alone or in lists.</summary>
internal static class Declared
{
    public static IReadOnlyList<(string Where, T What)> Of<T>()
        where T : class =>
        [
            .. typeof(Catalogue)
                .Assembly.GetTypes()
                .Where(t =>
                    t != typeof(Catalogue) && !t.IsDefined(typeof(CompilerGeneratedAttribute)) && !t.ContainsGenericParameters
                )
                .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .SelectMany(f => Things<T>(f.GetValue(null)).Select(thing => ($"{f.DeclaringType!.Name}.{f.Name}", thing))),
        ];

    private static IEnumerable<T> Things<T>(object? value)
        where T : class =>
        value is T one ? [one]
        : value is IEnumerable many and not string ? many.Cast<object?>().OfType<T>()
        : [];
}
