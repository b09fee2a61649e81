import type { Emulator } from "../src/emulator.ts";
import type { Mode, QueryServerResponse, StopServerResponse } from "../src/generated/schema.ts";
import type { Project } from "../src/project.ts";

/** Any answer of the service, with every member that a test looks at. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly Code?: number;
    readonly Body?: {
      readonly resourceId: string;
      readonly sid: string;
      readonly serverResponse: QueryServerResponse & StopServerResponse;
    };
    readonly code?: number;
    readonly reason?: string;
    readonly message?: string;
  };
}

/** A recording that a test has started. */
export interface Started {
  readonly resourceId: string;
  readonly sid: string;
  readonly mode: Mode;
}

/** The channel and recorder of the samples. */
export const who = { cname: "httpClient463224", uid: "527841" };

/** Calls an emulator over HTTP as the API wants it, unless told otherwise. */
export class Caller {
  readonly #emulator: Pick<Emulator, "fetch">;
  readonly #project: Project;
  readonly origin: string;

  constructor(
    emulator: Pick<Emulator, "fetch" | "project">,
    project: Project = emulator.project,
    origin = "http://localhost",
  ) {
    this.#emulator = emulator;
    this.#project = project;
    this.origin = origin;
  }

  get headers(): Record<string, string> {
    const { customerId, customerCertificate } = this.#project;
    return {
      "content-type": "application/json;charset=utf-8",
      authorization: `Basic ${btoa(`${customerId}:${customerCertificate}`)}`,
    };
  }

  /** @param path below `cloud_recording/`, or an absolute one */
  async send(path: string, init: RequestInit = {}): Promise<Answer> {
    const prefix = path.startsWith("/") ? "" : `/v1/apps/${this.#project.appId}/cloud_recording/`;
    const response = await this.#emulator.fetch(`${this.origin}${prefix}${path}`, {
      method: "POST",
      headers: this.headers,
      ...init,
    });
    const { status, headers } = response;
    return { status, headers, body: (await response.json()) as Answer["body"] };
  }

  post(path: string, body: unknown): Promise<Answer> {
    return this.send(path, { body: JSON.stringify(body) });
  }

  acquire(body: unknown = { ...who, clientRequest: {} }): Promise<Answer> {
    return this.post("acquire", body);
  }

  start(
    resourceId: string,
    mode: Mode,
    clientRequest: unknown = plainSettings(mode),
    identity: object = who,
  ): Promise<Answer> {
    return this.post(`resourceid/${resourceId}/mode/${mode}/start`, { ...identity, clientRequest });
  }

  update(session: Started, streamSubscribe: unknown, identity: object = who): Promise<Answer> {
    const clientRequest = { streamSubscribe };
    return this.post(`${pathOf(session)}/update`, { ...identity, clientRequest });
  }

  updateLayout(session: Started, clientRequest: unknown, identity: object = who): Promise<Answer> {
    return this.post(`${pathOf(session)}/updateLayout`, { ...identity, clientRequest });
  }

  query(session: Started): Promise<Answer> {
    return this.send(`${pathOf(session)}/query`, { method: "GET" });
  }

  stop(session: Started, identity: object = who): Promise<Answer> {
    return this.post(`${pathOf(session)}/stop`, { ...identity, clientRequest: {} });
  }

  /** Acquires and starts, and expects both to work. */
  async record(
    mode: Mode = "mix",
    clientRequest?: unknown,
    identity: object = who,
  ): Promise<Started> {
    const acquired = await this.acquire({ ...identity, clientRequest: {} });
    const resourceId = acquired.body.Body?.resourceId ?? "";
    const started = await this.start(resourceId, mode, clientRequest, identity);
    const sid = started.body.Body?.sid;
    if (sid === undefined) throw new Error(`The recording did not start: ${started.body.reason}`);
    return { resourceId, sid, mode };
  }
}

/** The least that `start` needs. */
export function plainSettings(mode: Mode): object {
  return { recordingConfig: mode === "mix" ? {} : { subscribeUidGroup: 1 } };
}

function pathOf({ resourceId, sid, mode }: Started): string {
  return `resourceid/${resourceId}/sid/${sid}/mode/${mode}`;
}
