using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace Caseload.Tests.Repository;

/// <summary>A run is a function of its inputs: Engine and Model keep nothing between runs.</summary>
public sealed class StaticStateTests
{
    private const BindingFlags Statics =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData("Caseload.Engine")]
    [InlineData("Caseload.Model")]
    public void NoStaticFieldCanChange(string assembly)
    {
        var fields = Assembly.Load(assembly).GetTypes().Where(IsWritten).SelectMany(t => t.GetFields(Statics));
        Assert.Empty(fields.Where(CanChange).Select(f => $"{f.DeclaringType}.{f.Name}"));
    }

    [Fact]
    public void ABreachIsSeen()
    {
        var seen = typeof(Breaches).GetFields(Statics).Where(CanChange).Select(f => f.Name);
        Assert.Equal(
            ["<Property>k__BackingField", "Lookup", "PerThread", "Shared", "Written"],
            seen.Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Caches that the compiler makes for lambdas and constants are not state.</summary>
    private static bool IsWritten(Type type)
    {
        for (var t = type; t is not null; t = t.DeclaringType)
        {
            if (t.IsDefined(typeof(CompilerGeneratedAttribute), false) || t.Name.StartsWith('<'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An array may be a table of constants where only its own type can reach it.</summary>
    private static bool CanChange(FieldInfo field) =>
        !field.IsLiteral
        && (!field.IsInitOnly || IsCollectionThatGrows(field.FieldType) || (field.FieldType.IsArray && !field.IsPrivate));

    private static bool IsCollectionThatGrows(Type type) =>
        type.Namespace is "System.Threading"
        || type.Namespace is "System.Text"
        || type.Namespace is "System.Collections.Concurrent"
        || (
            type.Namespace is "System.Collections.Generic" or "System.Collections"
            && !type.IsInterface
            && type.Name is not "KeyValuePair`2"
            && !type.Name.Contains("Comparer", StringComparison.Ordinal)
        );

#pragma warning disable CS0169, CS0414, CA1823, CA2211, IDE0044, IDE0051, CA1805, MA0069
    private static class Breaches
    {
        public const int Constant = 1;
        public static readonly int Fixed = 1;
        public static readonly IReadOnlyList<int> Listed = [1];
        public static readonly List<int> Shared = [];
        public static readonly int[] Lookup = [1];
        public static readonly ThreadLocal<int> PerThread = new();
        public static int Written = 1;
        private static readonly int[] Table = [1];

        public static int Property { get; set; } = Table[0];
    }
#pragma warning restore
}
