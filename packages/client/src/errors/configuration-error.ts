import { isNumber } from "../json.ts";
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

/** The longest delay of a timer, in milliseconds, and a little less. */
const longest = 2 ** 30;

/** Checks a number that may be left out. */
export function checkNumber(name: string, least: number, value: unknown = least): void {
  const good = isNumber(value) && value >= least && value < longest;
  checkOption(name, good, `a number from ${least}`);
}

/** Refuses an option that is not usable. */
export function checkOption(name: string, good: boolean, expected: string): void {
  if (!good) throw new ConfigurationError(name, `${name} must be ${expected}`);
}
