/** Exit codes of the command. */
export const ExitCode = {
  /** Everything was done. */
  Success: 0,
  /** The service or the checks refuse the request, or the recording does not record. */
  Refused: 1,
  /** The command line, the configuration or a file cannot be used. */
  Usage: 2,
  /** The service cannot be reached, or its response is not usable. */
  Network: 3,
  /** A part was done, or the end of a recording is not certain. */
  Partial: 4,
  /** A second Ctrl-C has ended the command. */
  Interrupted: 130,
} as const;
/** The values of {@linkcode ExitCode}. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
