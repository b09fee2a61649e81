/** Errors that a check lists at most, and the same of warnings, so that no body makes it slow. */
export const violationLimit = 100;
