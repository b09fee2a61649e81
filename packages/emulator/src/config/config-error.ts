/** A configuration cannot be read or makes no sense. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
