// Generated from config/options.ts by `npm run generate`. Do not edit.

import type { ControlSurface } from "./admin/control-surface.ts";
import type { Participants } from "./channels/participants.ts";
import type { Clock } from "./clock/clock.ts";
import type { FaultRule } from "./faults/fault-rule.ts";
import type { FaultPreset } from "./faults/presets.ts";
import type { Log } from "./http/log/log-entry.ts";
import type { ProfileName } from "./http/profiles/profile.ts";
import type { Media } from "./media/media.ts";
import type { StorageOptions } from "./media/storage-options.ts";
import type { Store } from "./persistence/store.ts";
import type { Project } from "./project.ts";

/** Settings of an emulator. All are optional. */
export interface EmulatorOptions {
  /**
   * Projects that exist: `appId`, `customerId`, `customerCertificate`, `recordingEnabled`, `appCertificateEnabled`.
   * Calls for other App IDs and with other credentials are refused (MSG-01, MSG-05).
   *
   * @default one project with fixed demo credentials
   */
  readonly projects?: readonly Project[] | undefined;
  /**
   * Users of every channel, in the order of joining, or `"none"`: `uid`, `audio`, `video`, `joinsAfter`, `leavesAfter`.
   * The times count from the first use of the channel.
   *
   * @default `"123"`, `"456"`, `"1"` and `"2"`, who send audio and video; one of them leaves if a recorder has its UID
   */
  readonly participants?: Participants | undefined;
  /**
   * Users of channels of these names, instead of `participants`.
   *
   * @default `participants` are in every channel
   */
  readonly channels?: Readonly<Record<string, Participants>> | undefined;
  /**
   * Milliseconds in which a recorder goes through the statuses 0 to 4 before it records (QRES-27 … QRES-31).
   *
   * @default 1500
   */
  readonly startUp?: number | undefined;
  /**
   * Milliseconds after `start` in which `query` returns 404, as if the recorder had not been found yet.
   *
   * @default 0
   */
  readonly workerDelay?: number | undefined;
  /**
   * Milliseconds after `stop` in which `query` returns code 501 instead of 404 (AMB-24).
   * So long a recorder that broke off has status 20 (QRES-36).
   *
   * @default 2000
   */
  readonly exitWindow?: number | undefined;
  /**
   * Requests per second for one App ID over all methods, or `false` for any number (GEN-18, AMB-22).
   *
   * @default 10
   */
  readonly rateLimit?: number | false | undefined;
  /**
   * Faults from the start: rules, or names of scenarios.
   *
   * @default none
   */
  readonly faults?: readonly (FaultRule | FaultPreset)[] | undefined;
  /**
   * Response to an unknown path or method: status 404 of the gateway, or code 8 of the service.
   * The document says both (AMB-16).
   *
   * @default 404
   */
  readonly noRoute?: 404 | 8 | undefined;
  /**
   * Dialect of the API: `anyrtc`, or `agora`.
   *
   * @default "anyrtc"
   */
  readonly profile?: ProfileName | undefined;
  /**
   * URL that gets the callbacks of recordings, signed as the service signs them.
   * Callbacks were observed; the reference document does not describe them.
   *
   * @default none
   */
  readonly callbackUrl?: string | undefined;
  /**
   * Secret of the signatures of callbacks.
   *
   * @default "demo-callback-secret"
   */
  readonly callbackSecret?: string | undefined;
  /**
   * Milliseconds until a callback that was not confirmed is sent again, at most 3 times in total.
   *
   * @default 10000
   */
  readonly callbackRetryDelay?: number | undefined;
  /**
   * Number of calls that `requests()` remembers, 0 for none.
   *
   * @default 100
   */
  readonly requestLog?: number | undefined;
  /**
   * Callers that may use the control surface: those of this machine, everybody, or nobody.
   * It is under `/_emulator` and asks for no credentials.
   *
   * @default "loopback"
   */
  readonly controlSurface?: ControlSurface | undefined;
  /**
   * Host names by which other machines and pages may use the emulator, its control surface included.
   * Names of this machine need not be listed.
   *
   * @default none
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /**
   * Origins of web pages that may read responses, beside those of this machine; `*` stands for all.
   *
   * @default none
   */
  readonly origins?: readonly string[] | undefined;
  /**
   * URL of the documentation, for the link on the page at `/`.
   *
   * @default none
   */
  readonly docs?: string | undefined;
  /**
   * Source of the time, in milliseconds since the epoch.
   * Everything that depends on time asks it, so a test can move it.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
  /**
   * A clock of your own, for example `frozenClock(…)`, instead of `now`.
   *
   * @default a clock that runs like `now`
   */
  readonly clock?: Clock | undefined;
  /**
   * Store in which recordings, channels and the clock survive the process.
   *
   * @default in memory
   */
  readonly store?: Store | undefined;
  /**
   * Maker of real files; see `openMedia`.
   * It must be closed by the code that has opened it.
   *
   * @default none, files are names only
   */
  readonly media?: Media | undefined;
  /**
   * Function that is called with an entry for every call.
   * No entry holds a secret.
   *
   * @default none
   */
  readonly log?: Log | undefined;
}

/** Settings of the command that serves an emulator. */
export interface CommandOptions {
  /**
   * Port to listen on, 0 for any free one.
   *
   * @default 8720
   */
  readonly port?: number | undefined;
  /**
   * Host name or address to listen on.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string | undefined;
  /**
   * Folder in which recordings survive a restart.
   *
   * @default in memory
   */
  readonly data?: string | undefined;
  /**
   * Folder of the files of recordings, or `none`.
   * They are made if `@cloud-recording/recorder` is installed.
   *
   * @default "recordings"
   */
  readonly recordings?: string | undefined;
  /**
   * Milliseconds that are recorded after a jump of the clock.
   * The rest is left out.
   *
   * @default 600000
   */
  readonly catchUp?: number | undefined;
  /**
   * Number of recordings whose files can be made at the same time.
   *
   * @default 20
   */
  readonly recordingLimit?: number | undefined;
  /**
   * Object storage to which files go as well: `endpoint`, `signingRegion`, `pathStyle` of an S3-compatible service, and `overrides` by vendor and region.
   *
   * @default none, files stay in the folder
   */
  readonly storage?: StorageOptions | undefined;
  /**
   * Token that senders of real streams must have as a bearer (RFC 9725), if `@cloud-recording/whip` is installed.
   *
   * @default none is asked for
   */
  readonly whipToken?: string | undefined;
  /**
   * Folder of the built documentation, which is served under `/docs/`.
   * Its console then calls this emulator.
   *
   * @default none
   */
  readonly site?: string | undefined;
}

/** Content of a configuration file. All members are optional. */
export interface Config
  extends CommandOptions,
    Omit<EmulatorOptions, "now" | "clock" | "store" | "media" | "log"> {
  /** URL of its JSON Schema, for editors. */
  readonly $schema?: string | undefined;
}
