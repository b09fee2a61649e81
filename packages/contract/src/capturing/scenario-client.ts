import type { Mode } from "@cloud-recording/client";
import type { Emulator } from "@cloud-recording/emulator";
import { description } from "../description.ts";
import { project, who } from "../outcome.ts";
import type { Tap } from "./exchange.ts";
import type { Target } from "./target.ts";

/** A recording that a scenario has started. */
export interface Started {
  readonly resourceId: string;
  readonly sid: string;
  readonly mode: Mode;
}

/** Differences between a call and the right one. */
export interface Override {
  /** Another body. A text is sent as it is. */
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly method?: string;
  readonly appId?: string;
  /** All rules that the request breaks. */
  readonly violates?: readonly string[];
}

type OperationName =
  | "acquireResource"
  | "startMixRecording"
  | "startIndividualRecording"
  | "updateSubscription"
  | "updateLayout"
  | "queryRecording"
  | "stopRecording";

/** Plays a scenario: makes calls over HTTP, right ones and wrong ones. */
export class ScenarioClient {
  readonly #tap: Tap;
  readonly #target: Target;

  constructor(tap: Tap, target: Target) {
    this.#tap = tap;
    this.#target = target;
  }

  /** The emulator of the scenario. */
  get emulator(): Emulator {
    if (this.#target.emulator === undefined) throw new Error("This scenario needs an emulator");
    return this.#target.emulator;
  }

  /** Lets time pass, in milliseconds. */
  pass(duration: number): Promise<void> {
    return this.#target.pass(duration);
  }

  /** @returns the resource ID, if there is one */
  async acquire(override: Override = {}): Promise<string> {
    const body = { ...who, clientRequest: { resourceExpiredHour: 24 } };
    const answer = await this.#send("acquireResource", "POST", "acquire", body, override);
    return answer.resourceId ?? "";
  }

  async start(
    resourceId: string,
    mode: Mode,
    clientRequest: object = plainSettings(mode),
    override: Override = {},
  ): Promise<Started> {
    const operation = mode === "mix" ? "startMixRecording" : "startIndividualRecording";
    const path = `resourceid/${resourceId}/mode/${mode}/start`;
    const answer = await this.#send(operation, "POST", path, { ...who, clientRequest }, override);
    return { resourceId, mode, sid: answer.sid ?? "" };
  }

  /** Acquires and starts, and expects both to work. */
  async record(mode: Mode = "mix", clientRequest?: object): Promise<Started> {
    const session = await this.start(await this.acquire(), mode, clientRequest);
    if (session.sid === "") throw new Error(`The recording did not start: ${this.#last}`);
    return session;
  }

  get #last(): string | undefined {
    return this.#tap.exchanges.at(-1)?.response.body;
  }

  async update(
    session: Started,
    streamSubscribe: object = lists,
    override: Override = {},
  ): Promise<void> {
    await this.#on(session, "updateSubscription", "update", { streamSubscribe }, override);
  }

  async updateLayout(
    session: Started,
    layout: object = { mixedVideoLayout: 1 },
    override: Override = {},
  ): Promise<void> {
    await this.#on(session, "updateLayout", "updateLayout", layout, override);
  }

  async query(session: Started, override: Override = {}): Promise<void> {
    await this.#on(session, "queryRecording", "query", undefined, override);
  }

  async stop(session: Started, override: Override = {}): Promise<void> {
    await this.#on(session, "stopRecording", "stop", {}, override);
  }

  async #on(
    { resourceId, sid, mode }: Started,
    operation: OperationName,
    verb: string,
    clientRequest: object | undefined,
    override: Override,
  ): Promise<void> {
    const path = `resourceid/${resourceId}/sid/${sid}/mode/${mode}/${verb}`;
    const body = clientRequest && { ...who, clientRequest };
    await this.#send(operation, body === undefined ? "GET" : "POST", path, body, override);
  }

  async #send(
    operation: OperationName,
    usual: string,
    path: string,
    body: object | undefined,
    override: Override,
  ): Promise<{ readonly resourceId?: string; readonly sid?: string }> {
    const { method = usual, appId = project.appId, violates } = override;
    const url = `${description.servers[0]?.url}/v1/apps/${appId}/cloud_recording/${path}`;
    const headers = {
      "content-type": "application/json;charset=utf-8",
      authorization: `Basic ${btoa(`${project.customerId}:${project.customerCertificate}`)}`,
      ...override.headers,
    };
    const given = Object.entries(headers).filter(([, value]) => value !== undefined);
    const sent = override.body ?? body;
    const text = typeof sent === "object" ? JSON.stringify(sent) : sent;
    const init = { method, headers: given as [string, string][] };
    const hasBody = text !== undefined && method !== "GET";
    const response = await this.#tap.fetch(
      new Request(url, hasBody ? { ...init, body: text } : init),
    );
    const exchange = this.#tap.exchanges.at(-1);
    if (exchange !== undefined) {
      exchange.operation = operation;
      if (violates !== undefined) exchange.violates = violates;
    }
    const answer = (await response.json().catch(() => ({}))) as { Body?: object };
    return answer.Body ?? {};
  }
}

/** The least that `start` needs, with what the client always sends. */
export function plainSettings(mode: Mode): { readonly recordingConfig: object } {
  const recordingConfig = {
    channelType: 0,
    ...(mode === "individual" && { subscribeUidGroup: 1 }),
  };
  return { recordingConfig };
}

/** Subscription lists that `update` takes. */
export const lists: object = { audioUidList: { subscribeAudioUids: ["#allstream#"] } };
