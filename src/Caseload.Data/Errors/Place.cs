namespace Caseload.Data.Errors;

/// <summary>A place in a file; line and column count from 1, 0 is "no line known". Compared by value.</summary>
public readonly record struct Place(string? File, int Line = 0, int Column = 0);
