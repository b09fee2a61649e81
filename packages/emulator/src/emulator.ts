/// <reference lib="esnext.disposable" preserve="true" />
import type { AdminContext } from "./admin/admin-context.ts";
import type { CallbackDelivery } from "./callbacks/callback-delivery.ts";
import { CallbackSender } from "./callbacks/callback-sender.ts";
import { receiverOf } from "./callbacks/post-callback.ts";
import { type ChannelHandle, channelHandle } from "./channels/channel-handle.ts";
import { Clock } from "./clock/clock.ts";
import { Control } from "./control/control.ts";
import type { Failure } from "./control/session.ts";
import type { SessionSnapshot } from "./control/snapshot.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import { Faults } from "./faults/faults.ts";
import { allowedOrigins } from "./http/cors.ts";
import { createFetch } from "./http/fetch.ts";
import { allowedHosts } from "./http/hosts.ts";
import type { Log, LogEntry } from "./http/log/log-entry.ts";
import { RequestLog } from "./http/log/request-log.ts";
import { agora } from "./http/profiles/agora.ts";
import { anyrtc } from "./http/profiles/anyrtc.ts";
import { createService } from "./http/service.ts";
import { demoCallbackSecret, demoProject, type Project } from "./project.ts";

/** The recording service, in memory. */
export interface Emulator extends Disposable {
  /**
   * Responds to a request as the service does. It takes what the global `fetch` takes, for any host.
   *
   * @throws what aborted the signal of the request, if that happened before the call or during a fault's delay
   * @throws {TypeError} if a fault drops the connection
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The first project, with its credentials. */
  readonly project: Project;
  /** All projects, with their credentials. */
  readonly projects: readonly Project[];
  /** The time of the service. */
  readonly clock: Clock;
  /** Rules that make calls go wrong. */
  readonly faults: Faults;
  /**
   * Handle of a channel, which moves its users.
   *
   * @param appId App ID of its project; by default the first one
   */
  channel(cname: string, appId?: string): ChannelHandle;
  /** Copies of all recordings, in the order of starting, without secrets. */
  sessions(): SessionSnapshot[];
  /** A copy of one recording; undefined if there is none with this recording ID. */
  session(sid: string): SessionSnapshot | undefined;
  /**
   * Lets a recorder at work break off (QRES-36).
   *
   * @param failure why; by default it vanishes
   * @returns whether there was one
   */
  abort(sid: string, failure?: Failure): boolean;
  /** The last calls, the oldest first. No entry holds a secret. */
  requests(): LogEntry[];
  /** The last callbacks that were sent to `callbackUrl`, the oldest first. None holds a secret. */
  callbacks(): CallbackDelivery[];
  /** Forgets recordings, channels, faults, callbacks and calls. The clock goes on, and the faults of the options are back. */
  reset(): void;
  /**
   * Ends the emulator. With a store, recordings at work go on when it is opened again; else they are stopped,
   * so that their files are whole. It closes by `using`, too.
   */
  close(): void;
}

/**
 * Creates a recording service that lives in this process.
 *
 * It serves all six methods with the documented statuses, codes and bodies (GEN-21);
 * where the document is silent it follows the resolutions of the project (AMB-01 … AMB-95).
 * Emulators share nothing, so every test can have its own.
 *
 * @throws {TypeError} if `projects` is empty, a fault makes no sense or `callbackUrl` is no URL
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
  const { projects = [demoProject], requestLog = 100, store, media } = options;
  const { clock = new Clock(options.now, store?.clock, store?.saveClock) } = options;
  const { callbackUrl, callbackSecret = demoCallbackSecret, callbackRetryDelay = 10_000 } = options;
  const [project] = projects;
  if (project === undefined) throw new TypeError("An emulator needs at least one project");

  const receiver = callbackUrl === undefined ? undefined : receiverOf(callbackUrl, callbackSecret);

  if (store !== undefined) clock.catchUp(store.saved.changedAt);

  const needToken = projects.filter((one) => one.appCertificateEnabled).map(({ appId }) => appId);
  const needsToken = (appId: string) => needToken.includes(appId);
  const control = new Control({
    ...options,
    ...{ now: clock.now, needsToken, journal: store?.journal, saved: store?.saved },
    isFull: media && (() => media.isFull),
    beforeChange: media && ((found) => media.sync(found.session.sid, found)),
  });
  media?.attach({
    follow: (sid) => control.follow(sid),
    running: () => control.running(),
    now: clock.now,
    isKept: store !== undefined,
    note: (sid, facts) => control.noteMedia(sid, facts),
    refuse: (sid) => control.abort(sid, "storageRefused"),
  });
  const callbacks =
    receiver &&
    new CallbackSender({ receiver, retryDelay: callbackRetryDelay, control, clock, media });
  const faults = new Faults();
  const requests = new RequestLog(requestLog);
  const activateFaults = () => {
    for (const fault of options.faults ?? []) faults.add(fault);
  };
  activateFaults();
  const reset = () => {
    control.reset();
    callbacks?.reset();
    faults.clear();
    requests.clear();
    activateFaults();
  };

  let isClosed = false;
  const close = () => {
    if (isClosed) return;
    isClosed = true;
    callbacks?.close();
    if (store === undefined) control.stopAll();
    else store.close();
  };

  const allowsOrigin = allowedOrigins(options.origins ?? []);
  const allowsHost = allowedHosts(options.allowedHosts ?? []);
  const log = joined(requestLog > 0 ? requests.add : undefined, options.log);
  const service = createService(control, {
    ...options,
    ...{ projects, clock, log, faults, allowsHost, allowsOrigin },
    profile: options.profile === "agora" ? agora : anyrtc,
  });
  const context: AdminContext = {
    ...{ projects, clock, control, faults, requests, media, callbacks, reset },
    call: (input, init) => fetch(input, init),
  };
  let admin: Promise<(request: Request) => Response | Promise<Response>> | undefined;
  // Most programs never look at it, so it is loaded by the first who does.
  const fallback = async (request: Request) => {
    admin ??= import("./admin/app.ts").then(
      ({ createAdmin }) => createAdmin(context, { ...options, allowsHost, allowsOrigin }).fetch,
    );
    return (await admin)(request);
  };

  const fetch = createFetch(service, fallback, allowsOrigin);
  return {
    project,
    projects,
    clock,
    faults,
    fetch,
    channel: (cname, appId = project.appId) => channelHandle(control, { appId, cname }),
    sessions: () => structuredClone(control.sessions()),
    session: (sid) => structuredClone(control.session(sid)),
    abort: (sid, failure) => control.abort(sid, failure),
    requests: () => requests.list(),
    callbacks: () => callbacks?.list() ?? [],
    reset,
    close,
    [Symbol.dispose]: close,
  };
}

/** A log that passes entries on to two others. */
function joined(one: Log | undefined, other: Log | undefined): Log | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return (entry) => {
    one(entry);
    other(entry);
  };
}
