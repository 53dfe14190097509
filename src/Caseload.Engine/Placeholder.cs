namespace Caseload.Engine; internal static class Placeholder;
