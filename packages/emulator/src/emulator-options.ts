import type { ControlSurface } from "./admin/control-surface.ts";
import type { Participants } from "./channels/participants.ts";
import type { Clock } from "./clock/clock.ts";
import type { FaultRule } from "./faults/fault-rule.ts";
import type { FaultPreset } from "./faults/presets.ts";
import type { Log } from "./http/log/log-entry.ts";
import type { ProfileName } from "./http/profiles/profile.ts";
import type { Store } from "./persistence/store.ts";
import type { Project } from "./project.ts";

/** Settings of an emulator. All are optional. */
export interface EmulatorOptions {
  /**
   * The projects that exist. Calls for other App IDs and with other credentials are refused (MSG-01, MSG-05).
   *
   * @default one project with fixed demo credentials
   */
  readonly projects?: readonly Project[];
  /**
   * Who is in every channel, in the order of joining, or `"none"`. They may come later, and go.
   *
   * @default four users who send audio and video: `"123"`, `"456"`, `"1"` and `"2"`, as in the samples of the API;
   *   one of them leaves if a recorder has its UID
   */
  readonly participants?: Participants;
  /**
   * Who is in channels of these names, in place of `participants`.
   *
   * @default `participants` are in every channel
   */
  readonly channels?: Readonly<Record<string, Participants>>;
  /**
   * How long a recorder goes through the statuses 0 to 4 before it records, in milliseconds (QRES-27 … QRES-31).
   *
   * @default 1500
   */
  readonly startUp?: number;
  /**
   * How long after `start` a `query` is answered with 404, as if the recorder had not been found yet, in milliseconds.
   *
   * @default 0
   */
  readonly workerDelay?: number;
  /**
   * How long after `stop` a `query` is answered with code 501 instead of 404, in milliseconds (AMB-24).
   * So long a recorder that broke off says status 20, too (QRES-36).
   *
   * @default 2000
   */
  readonly exitWindow?: number;
  /**
   * How many requests per second one App ID may send over all methods, or `false` for any number (GEN-18, AMB-22).
   *
   * @default 10
   */
  readonly rateLimit?: number | false;
  /**
   * What goes wrong from the start: rules, or names of scenarios.
   *
   * @default nothing
   */
  readonly faults?: readonly (FaultRule | FaultPreset)[];
  /**
   * How a path or method that is none is answered: by the gateway with 404, or by the service with code 8.
   * The document says both (AMB-16).
   *
   * @default 404
   */
  readonly noRoute?: 404 | 8;
  /**
   * Whose dialect of the API is spoken. `agora` answers with bare bodies that name channel and recorder,
   * takes any spelling of the content type, and wants a 32-bit number as the UID of a recorder.
   *
   * @default "anyrtc"
   */
  readonly profile?: ProfileName;
  /**
   * The source of the time, in milliseconds since the epoch. Everything that depends on time asks it, so a test can move it.
   *
   * @default Date.now
   */
  readonly now?: () => number;
  /**
   * A clock of your own, for example `frozenClock(…)`. Then `now` is not asked.
   *
   * @default a clock that runs like `now`
   */
  readonly clock?: Clock;
  /**
   * Where recordings, channels and the clock survive the process; see `openStore`.
   *
   * @default in memory
   */
  readonly store?: Store;
  /**
   * Gets an entry for every call, after its answer. No entry holds a secret.
   *
   * @default none
   */
  readonly log?: Log;
  /**
   * How many calls `requests()` remembers; 0 for none.
   *
   * @default 100
   */
  readonly requestLog?: number;
  /**
   * Who may use the control surface under `/_emulator`, which asks for no credentials:
   * callers of this machine, everybody who can reach the emulator, or nobody.
   *
   * @default "loopback"
   */
  readonly controlSurface?: ControlSurface;
  /**
   * Origins of web pages that may read answers, besides those of this machine; `"*"` stands for all.
   *
   * @default none
   */
  readonly origins?: readonly string[];
  /**
   * Host names by which pages and other machines may use the emulator, its control surface included.
   * Names of this machine need not be listed. Others are refused there, because a web page can let its own name
   * point to the emulator (DNS rebinding).
   *
   * @default none
   */
  readonly allowedHosts?: readonly string[];
  /**
   * Where the documentation is, for the link on the page at `/`.
   *
   * @default none
   */
  readonly docs?: string;
}
