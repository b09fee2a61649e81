import type { EmulatorOptions } from "../emulator-options.ts";
import type { StorageOptions } from "../media/recording-settings.ts";

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
   * Folder of the files of recordings, or `"none"` if they are to be names only.
   *
   * @default "recordings", if `@cloud-recording/recorder` is installed
   */
  readonly recordings?: string;
  /**
   * How much is recorded after a jump of the clock, in milliseconds; the rest is left out.
   *
   * @default 600000, ten minutes
   */
  readonly catchUp?: number;
  /**
   * How many recordings can be made at the same time.
   *
   * @default 20
   */
  readonly recordingLimit?: number;
  /**
   * Object storage where files go as well.
   *
   * @default none, files stay in the folder
   */
  readonly storage?: StorageOptions;
  /**
   * Folder of the built documentation, which is then served under `/docs/`.
   *
   * @default none
   */
  readonly site?: string;
}
