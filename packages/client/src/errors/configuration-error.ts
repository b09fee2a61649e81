import { documentationOf } from "./documentation.ts";

/** An option of the client is missing or not usable. The message never shows its value. */
export class ConfigurationError extends Error {
  static {
    ConfigurationError.prototype.name = "ConfigurationError";
  }

  /** Name of the option. */
  readonly option: string;
  /** Address of the documentation of this error. */
  readonly documentation: string = documentationOf(this);

  /**
   * Names the option.
   *
   * @param option name of the option
   * @param message what is wrong, without the value of the option
   */
  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}
