/** An option of the client is missing or not usable. The message never shows its value. */
export class ConfigurationError extends Error {
  static {
    ConfigurationError.prototype.name = "ConfigurationError";
  }

  /** Name of the option. */
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}
