import type { EmulatorOptions } from "../emulator-options.ts";

/** Which of the options of an emulator a configuration may hold. */
type Configurable =
  | "projects"
  | "participants"
  | "channels"
  | "startUp"
  | "workerDelay"
  | "exitWindow"
  | "rateLimit"
  | "faults"
  | "noRoute"
  | "profile"
  | "requestLog"
  | "controlSurface"
  | "origins"
  | "docs";

/** The content of a configuration file. All members are optional. */
export interface Config extends Pick<EmulatorOptions, Configurable> {
  /** Where its JSON Schema is, for editors. */
  readonly $schema?: string;
  /**
   * Port to listen on, or 0 for any free one.
   *
   * @default 8720
   */
  readonly port?: number;
  /**
   * Host name or address to listen on.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /**
   * Folder in which recordings survive a restart.
   *
   * @default none
   */
  readonly data?: string;
  /**
   * Folder of the built documentation, which is then served under `/docs/`.
   *
   * @default none
   */
  readonly site?: string;
}
