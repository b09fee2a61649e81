import { type Cast, defaultCast } from "./channels/cast.ts";
import { Control } from "./control/control.ts";
import type { SessionSnapshot } from "./control/session.ts";
import { createApp } from "./http/app.ts";
import { lightRequest } from "./http/light-request.ts";
import type { Log } from "./http/log.ts";
import { demoProject, type Project } from "./project.ts";

/** Settings of an emulator. All are optional. */
export interface EmulatorOptions {
  /**
   * The projects that exist. Calls for other App IDs and with other credentials are refused (MSG-01, MSG-05).
   *
   * @default one project with fixed demo credentials
   */
  readonly projects?: readonly Project[];
  /**
   * Who is in every channel, in the order of joining, or `"none"`.
   *
   * @default four users who send audio and video: `"123"`, `"456"`, `"1"` and `"2"`, as in the samples of the API
   */
  readonly cast?: Cast;
  /**
   * How long a recorder goes through the statuses 0 to 4 before it records, in milliseconds (QRES-27 … QRES-31).
   *
   * @default 1500
   */
  readonly startUp?: number;
  /**
   * How long after `stop` a `query` is answered with code 501 instead of 404, in milliseconds (AMB-24).
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
   * The clock, in milliseconds since the epoch. Everything that depends on time asks it, so a test can move it.
   *
   * @default Date.now
   */
  readonly now?: () => number;
  /**
   * Gets an entry for every call, after its answer. No entry holds a secret.
   *
   * @default none
   */
  readonly log?: Log;
}

/** The recording service, in memory. */
export interface Emulator {
  /**
   * Answers a request as the service does. It takes what the global `fetch` takes, for any host.
   *
   * @throws what aborted the signal of the request, if that happened before the call
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The first project, with its credentials. */
  readonly project: Project;
  /** Copies of all recordings, in the order of starting, without secrets. */
  sessions(): SessionSnapshot[];
}

/**
 * Creates a recording service that lives in this process.
 *
 * It answers all six methods with the documented statuses, codes and bodies (GEN-21);
 * where the document is silent it follows the resolutions of the project (AMB-01 … AMB-95).
 * Emulators share nothing, so every test can have its own.
 *
 * @throws {TypeError} if `projects` is empty
 *
 * @example
 * ```ts
 * import { createEmulator } from "@cloud-recording/emulator";
 *
 * const emulator = createEmulator({ startUp: 0 });
 * const { appId, customerId, customerCertificate } = emulator.project;
 *
 * const response = await emulator.fetch(`http://localhost/v1/apps/${appId}/cloud_recording/acquire`, {
 *   method: "POST",
 *   headers: {
 *     "content-type": "application/json;charset=utf-8",
 *     authorization: `Basic ${btoa(`${customerId}:${customerCertificate}`)}`,
 *   },
 *   body: JSON.stringify({ cname: "room-42", uid: "527841", clientRequest: {} }),
 * });
 * const { Body } = await response.json();
 * console.log(Body.resourceId);
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const {
    projects = [demoProject],
    cast = defaultCast,
    startUp = 1500,
    exitWindow = 2000,
    rateLimit = 10,
    now = Date.now,
    log,
  } = options;
  const [project] = projects;
  if (project === undefined) throw new TypeError("An emulator needs at least one project");

  const control = new Control({ cast, startUp, exitWindow, now });
  const app = createApp(control, { projects, rateLimit, now, log });

  return {
    project,
    async fetch(input, init) {
      const isRequest = typeof input === "object" && "method" in input;
      const light = isRequest || init === undefined ? undefined : lightRequest(input, init);
      if (light !== undefined) return app.fetch(light);
      const request = isRequest && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      return app.fetch(request);
    },
    sessions: () => control.sessions(),
  };
}
