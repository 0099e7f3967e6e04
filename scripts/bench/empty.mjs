// What starting Node costs.
process.exitCode = 0;
