using Caseload.Cli;

return Entry.Run(args, Surroundings.OfProcess());
