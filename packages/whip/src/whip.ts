import { createHash, randomUUID, timingSafeEqual } from "node:crypto";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Credentials, Order, Report, Sends } from "./protocol.ts";
import { readSdpFragment, type SdpFragment, userOf } from "./sdp-fragment.ts";

/** A user who wants to send into a channel. */
export interface Publisher {
  /** Name of the channel, as recordings know it. */
  readonly channel: string;
  readonly uid: string;
  /** Called when the user begins or ceases to send something; the first time, when the user is there. */
  readonly onSends: (sends: Sends) => void;
  /** Called once, when a user who was there has left. */
  readonly onLeave: () => void;
}

/** Settings of an endpoint. */
export interface WhipOptions {
  /**
   * Token that senders must have as a bearer (RFC 9725, 4.7).
   *
   * @default none is asked for
   */
  readonly token?: string | undefined;
}

/**
 * Endpoints that are open in this process.
 *
 * The native codecs of a second thread release its memory in the first one that has loaded them, while both are at
 * work, and that ends the process sooner or later (`@napi-rs/webcodecs` 1.3.1). So only the first one takes streams.
 */
const openEndpoints = new Set<Whip>();

interface Connection {
  readonly publisher: Publisher;
  etag: string;
  /** User name of ICE of the sender. */
  ufrag: string | undefined;
  isThere: boolean;
  /** Settles when the changes that were asked for are made. */
  changed: Promise<unknown>;
}

/** Longest body of a request, in characters. */
const longestBody = 65_536;

/** Longest time for an answer to an offer, in milliseconds. */
const answerTime = 20_000;

/**
 * An endpoint of WHIP (RFC 9725), behind any server of HTTP. Connections and decoders are in the thread of the recorders.
 *
 * @example
 * ```ts
 * import { RecorderThread } from "@cloud-recording/recorder/thread";
 * import { Whip } from "@cloud-recording/whip";
 *
 * const whip = new Whip();
 * const { sources, port } = whip;
 * const thread = new RecorderThread({ journal: "recordings/.uploads", sources, port });
 *
 * export function publish(request: Request, uid: string): Promise<Response> {
 *   const publisher = { channel: "room-42", uid, onSends: console.log, onLeave: () => {} };
 *   return whip.open(request, publisher, `/room-42/whip/${uid}`);
 * }
 * ```
 */
export class Whip {
  /** Module of sources for a thread of recorders. */
  readonly sources: URL = new URL(
    import.meta.url.endsWith(".ts") ? "./sources.ts" : "./sources.js",
    import.meta.url,
  );
  /** End of a channel for that module; it can be handed on once. */
  readonly port: MessagePort;
  readonly #port: MessagePort;
  readonly #token: string | undefined;
  readonly #connections = new Map<string, Connection>();
  readonly #answers = new Map<string, (report: Report) => void>();

  constructor({ token }: WhipOptions = {}) {
    if (token === "") throw new TypeError("token must not be empty");
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.port = port2;
    this.#token = token;
    this.#port.on("message", (report: Report) => this.#take(report));
    this.#port.unref();
    openEndpoints.add(this);
  }

  /** True if senders must have a token. */
  get needsToken(): boolean {
    return this.#token !== undefined;
  }

  /** Answers a request without the token; undefined if it has it, or needs none (RFC 9725, 4.7). */
  refuse(request: Request): Response | undefined {
    if (this.#token === undefined || request.method === "OPTIONS") return undefined;
    const [, given] = /^bearer +(.+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
    if (given !== undefined && isSame(given, this.#token)) return undefined;
    const refused = problem(401, "The bearer token is missing or wrong");
    refused.headers.set("www-authenticate", "Bearer");
    return refused;
  }

  /**
   * Answers a request to the endpoint itself: `POST` with an offer opens a connection.
   *
   * @param location path of the endpoint; below it, each connection has a path of its own
   */
  async open(request: Request, publisher: Publisher, location: string): Promise<Response> {
    const refused = this.#check(request, "application/sdp", ["POST"]);
    if (refused !== undefined) return refused;
    const sdp = await bodyOf(request);
    if (sdp === undefined) return problem(413, "The offer is too long");
    if (!sdp.startsWith("v=0")) return problem(400, "The body must be an offer in SDP");
    if (!/^m=(audio|video) /m.test(sdp) || !/^a=(sendonly|sendrecv)/m.test(sdp)) {
      return problem(400, "The offer must send audio or video");
    }
    if (userOf(sdp) === undefined || !/^a=fingerprint:/m.test(sdp)) {
      return problem(400, "The offer must have the lines a=ice-ufrag and a=fingerprint");
    }
    const [first] = openEndpoints;
    if (first !== this)
      return problem(503, "Another endpoint of this process is open. Close it first");
    const id = randomUUID();
    const etag = newEtag();
    const ufrag = userOf(sdp);
    const state = { publisher, etag, ufrag, isThere: false, changed: Promise.resolve() };
    this.#connections.set(id, state);
    const { channel, uid } = publisher;
    const report = await this.#ask({ kind: "offer", id, channel, uid, sdp });
    if (report.kind !== "answer") {
      this.#connections.delete(id);
      const message = report.kind === "refusal" ? report.message : "The connection has ended";
      return problem(400, `The offer cannot be answered: ${message}`);
    }
    return new Response(report.sdp, {
      status: 201,
      headers: {
        "content-type": "application/sdp",
        location: `${location}/${id}`,
        etag,
        "accept-patch": fragmentType,
      },
    });
  }

  /** Answers a request to a connection: `DELETE` ends it, `PATCH` adds candidates or begins ICE anew. */
  async change(request: Request, id: string): Promise<Response> {
    const refused = this.#check(request, fragmentType, ["DELETE", "PATCH"]);
    if (refused !== undefined) return refused;
    if (!this.#connections.has(id)) return gone();
    if (request.method === "DELETE") {
      this.#end(id);
      return new Response(null, { status: 200 });
    }
    const match = request.headers.get("if-match");
    if (match === null) {
      return problem(428, "The header If-Match must name the ETag of the connection");
    }
    const text = await bodyOf(request);
    if (text === undefined) return problem(413, "The body is too long");
    let fragment: SdpFragment;
    try {
      fragment = readSdpFragment(text);
    } catch (error) {
      return problem(400, (error as SyntaxError).message);
    }
    const connection = this.#connections.get(id);
    if (connection === undefined) return gone();
    // One after the other, because a restart changes what the next change has to match.
    const response = connection.changed.then(() => this.#patch(id, connection, match, fragment));
    connection.changed = response;
    return await response;
  }

  async #patch(
    id: string,
    connection: Connection,
    match: string,
    { candidates, ufrag, password }: SdpFragment,
  ): Promise<Response> {
    if (!this.#connections.has(id)) return gone();
    const tags = match.split(",").map((tag) => tag.trim());
    // RFC 9725 has it in quotes, HTTP has it without.
    const isAny = tags.includes("*") || tags.includes('"*"');
    const isNew = ufrag !== undefined && ufrag !== connection.ufrag;
    if (isAny && ufrag !== undefined && password !== undefined) {
      return await this.#restart(id, connection, { ufrag, password }, candidates);
    }
    if (isAny && (ufrag ?? password) !== undefined) {
      return problem(400, "A restart of ICE must have the lines a=ice-ufrag and a=ice-pwd");
    }
    if (!isAny && isNew) return problem(412, "A restart of ICE must have If-Match: *");
    if (!isAny && !tags.includes(connection.etag)) {
      return problem(412, "The ETag is not that of the connection");
    }
    this.#send({ kind: "candidates", id, candidates });
    return new Response(null, { status: 204 });
  }

  /** Begins ICE anew (RFC 9725, 4.3.2). The connection stays as it is if that is refused. */
  async #restart(
    id: string,
    connection: Connection,
    credentials: Credentials,
    candidates: SdpFragment["candidates"],
  ): Promise<Response> {
    const report = await this.#ask({ kind: "restart", id, credentials, candidates });
    if (report.kind === "ended" || !this.#connections.has(id)) return gone();
    if (report.kind !== "answer") {
      const message = report.kind === "refusal" ? report.message : "";
      return problem(409, `ICE of the connection cannot be restarted: ${message}`);
    }
    connection.ufrag = credentials.ufrag;
    connection.etag = newEtag();
    const headers = { "content-type": fragmentType, etag: connection.etag };
    return new Response(report.sdp, { status: 200, headers });
  }

  /** Ends the connection of a user, if there is one. */
  dismiss(channel: string, uid: string): void {
    for (const [id, { publisher }] of this.#connections) {
      if (publisher.channel === channel && publisher.uid === uid) this.#end(id);
    }
  }

  /** Ends all connections. Who waits for one learns that it has ended. */
  close(): void {
    for (const id of this.#connections.keys()) this.#end(id);
    for (const [id, finish] of this.#answers) finish({ kind: "ended", id });
    this.#port.close();
    openEndpoints.delete(this);
  }

  #check(request: Request, type: string, methods: readonly string[]): Response | undefined {
    if (request.method === "OPTIONS") {
      const allow = ["OPTIONS", ...methods].join(", ");
      return new Response(null, {
        status: 204,
        headers: { allow, "accept-post": "application/sdp" },
      });
    }
    if (!methods.includes(request.method)) {
      return problem(405, `The method must be ${methods.join(" or ")}`);
    }
    const refused = this.refuse(request);
    if (refused !== undefined) return refused;
    const [given = ""] = (request.headers.get("content-type") ?? "").split(";");
    const isRight = request.method === "DELETE" || given.trim().toLowerCase() === type;
    return isRight ? undefined : problem(415, `The content type must be ${type}`);
  }

  #ask(order: Order): Promise<Report> {
    return new Promise((resolve) => {
      const { id } = order;
      const finish = (report: Report) => {
        clearTimeout(timer);
        this.#answers.delete(id);
        resolve(report);
      };
      const timer = setTimeout(() => {
        if (order.kind === "offer") this.#send({ kind: "end", id });
        finish({ kind: "refusal", id, message: "The thread of the recorders does not respond" });
      }, answerTime);
      this.#answers.set(id, finish);
      this.#send(order);
    });
  }

  #take(report: Report): void {
    const { id, kind } = report;
    const connection = this.#connections.get(id);
    if (kind === "sends" && connection !== undefined) {
      connection.isThere = true;
      connection.publisher.onSends(report.sends);
    } else if (kind !== "sends") {
      this.#answers.get(id)?.(report);
      if (kind === "ended") this.#forget(id);
    }
  }

  #end(id: string): void {
    this.#send({ kind: "end", id });
    this.#forget(id);
  }

  #forget(id: string): void {
    const connection = this.#connections.get(id);
    this.#connections.delete(id);
    if (connection?.isThere) connection.publisher.onLeave();
  }

  #send(order: Order): void {
    this.#port.postMessage(order);
  }
}

const fragmentType = "application/trickle-ice-sdpfrag";

/** The body of a request; undefined if it is too long. */
async function bodyOf({ body }: Request): Promise<string | undefined> {
  if (body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  for await (const part of body) {
    text += decoder.decode(part, { stream: true });
    if (text.length > longestBody) return undefined;
  }
  return text + decoder.decode();
}

/** Compares two secrets in a time that depends on neither. */
function isSame(one: string, other: string): boolean {
  const [hash, otherHash] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return hash !== undefined && otherHash !== undefined && timingSafeEqual(hash, otherHash);
}

function newEtag(): string {
  return `"${randomUUID()}"`;
}

function gone(): Response {
  return problem(404, "There is no such connection");
}

/** An error as RFC 9457 has it, which RFC 9725 asks for. */
function problem(status: number, detail: string): Response {
  const headers = { "content-type": "application/problem+json" };
  return new Response(JSON.stringify({ status, detail }), { status, headers });
}
