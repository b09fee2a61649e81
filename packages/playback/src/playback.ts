import { difference } from "./difference.ts";
import { type Har, type HarEntry, type HarResponse, problemOf } from "./har.ts";
import { PlaybackError } from "./playback-error.ts";

/** Settings of a playback. All are optional. */
export interface PlaybackOptions {
  /**
   * Whether an exchange whose like are all used up answers again, as a poll of a state wants it.
   *
   * @default false
   */
  readonly reuse?: boolean;
}

/** A request that the recording has no answer to. */
export interface UnexpectedRequest {
  readonly method: string;
  /** The path, without host and App ID. */
  readonly path: string;
  /** What the recording lacks, in words; without any value of the request. */
  readonly reason: string;
}

/** A recording that answers. */
export interface Playback {
  /** Answers from the recording. It takes what the global `fetch` takes, and can be given to any client in its place. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The requests so far that the recording had no answer to. */
  readonly unexpected: readonly UnexpectedRequest[];
  /** The exchanges that have not answered yet. */
  readonly unused: readonly HarEntry[];
  /**
   * Checks that exactly what was recorded has been asked.
   *
   * @throws {PlaybackError} with every unexpected request and every exchange that nobody asked for
   */
  verify(): void;
}

/**
 * Makes a `fetch` that answers from a recording (HAR 1.2), so that an app can be tested without a service.
 *
 * Each exchange answers once: the first unused one whose method, path, query and body are those of the request.
 * Host, App ID and headers are not compared, JSON is compared by value, and `********` in a recording stands for any
 * text. What fits nothing is answered with HTTP 501 and a `message` that says what the recording lacks, which no client
 * repeats, and is kept in `unexpected`.
 *
 * @throws {TypeError} if it is given no HAR
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client";
 * import { createPlayback } from "@cloud-recording/playback";
 * import recordMix from "@cloud-recording/playback/captures/emulator/record-mix.json" with { type: "json" };
 *
 * const playback = createPlayback(recordMix);
 * const cloud = new CloudRecording({
 *   appId: "my-app-id",
 *   customerId: "my-customer-id",
 *   customerCertificate: "my-customer-certificate",
 *   fetch: playback.fetch,
 * });
 * await cloud.acquire({ cname: "room-42", uid: "527841", resourceExpiredHour: 24 });
 * console.log(playback.unexpected, playback.unused.length);
 * ```
 */
export function createPlayback(har: Har, { reuse = false }: PlaybackOptions = {}): Playback {
  const problem = problemOf(har);
  if (problem !== undefined) throw new TypeError(`A playback needs a HAR: ${problem}`);

  const unused = [...har.log.entries];
  const used: HarEntry[] = [];
  const unexpected: UnexpectedRequest[] = [];

  return {
    unexpected,
    unused,
    async fetch(input, init) {
      const isRequest = init === undefined && typeof input === "object" && "method" in input;
      const request = isRequest ? input : new Request(input, init);
      request.signal.throwIfAborted();
      const sent = { method: request.method, url: request.url, body: await request.text() };

      const index = unused.findIndex((entry) => misfit(entry, sent) === undefined);
      const [fresh] = index < 0 ? [] : unused.splice(index, 1);
      if (fresh) used.push(fresh);
      const again = reuse ? used.findLast((entry) => misfit(entry, sent) === undefined) : undefined;
      const entry = fresh ?? again;
      if (entry) return answerOf(entry.response);

      const asked = { method: sent.method, path: pathOf(sent.url) };
      const reason = reasonFor(sent, unused, used);
      unexpected.push({ ...asked, reason });
      const message = `The recording has no answer to ${sent.method} ${asked.path}: ${reason}`;
      return Response.json({ message }, { status: 501 });
    },
    verify() {
      const lines = [
        ...unexpected.map(({ method, path, reason }) => `unexpected: ${method} ${path}, ${reason}`),
        ...unused.map(({ request: { method, url } }) => `never asked: ${method} ${pathOf(url)}`),
      ];
      if (lines.length === 0) return;
      const list = lines.map((line) => `\n- ${line}`).join("");
      throw new PlaybackError(`What was asked is not what was recorded:${list}`);
    },
  };
}

/** What a request is compared by. */
interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** What keeps an exchange from answering a request, in words; nothing if it answers. */
function misfit({ request }: HarEntry, sent: Sent): string | undefined {
  if (request.method !== sent.method || pathOf(request.url) !== pathOf(sent.url)) {
    return "no exchange has this method and path";
  }
  const recorded = request.postData?.text ?? "";
  if (recorded === sent.body) return undefined;
  const [one, other] = [parsed(recorded), parsed(sent.body)];
  if (one === undefined || other === undefined) return "its body is not the recorded text";
  return difference(one.value, other.value);
}

function reasonFor(sent: Sent, unused: readonly HarEntry[], used: readonly HarEntry[]): string {
  if (used.some((entry) => misfit(entry, sent) === undefined)) {
    return "all exchanges like it have been used";
  }
  const isNear = ({ request: { method, url } }: HarEntry) =>
    method === sent.method && pathOf(url) === pathOf(sent.url);
  const nearest = unused.find(isNear) ?? used.find(isNear);
  return (nearest && misfit(nearest, sent)) ?? "no exchange has this method and path";
}

/** Path and query, without what differs between accounts. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname.replace(/^(\/v1\/apps\/)[^/]+/, "$1…") + search;
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Headers that tell of a body as it was on the wire; an archive holds it decoded. */
const ofTheWire = /^(content-encoding|content-length|transfer-encoding|connection|keep-alive)$|^:/i;

/** Statuses whose answers have no body. */
const bodiless: readonly number[] = [204, 205, 304];

function answerOf({ status, headers, content }: HarResponse): Response {
  const kept = headers.filter(({ name }) => !ofTheWire.test(name));
  return new Response(bodiless.includes(status) ? null : bodyOf(content), {
    status,
    headers: kept.map(({ name, value }): [string, string] => [name, value]),
  });
}

function bodyOf({ text = "", encoding }: HarResponse["content"]): string | Uint8Array<ArrayBuffer> {
  if (encoding !== "base64") return text;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
