System.Console.WriteLine("caseload");
