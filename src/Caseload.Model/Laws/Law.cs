namespace Caseload.Model.Laws;

/// <summary>Something that holds on every day of every run. The check says what was broken, or nothing.</summary>
public sealed record Law(string Name, string Statement, Func<World, int, string?> Check);
