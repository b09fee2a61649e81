import { ConfigError } from "./config-error.ts";

/** A flag of the command line has an impossible value. */
export class FlagError extends ConfigError {}
