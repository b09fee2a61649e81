import { type CapturedRequest, capturedRequest, type SentRequest } from "./captured-request.ts";
import { capturedResponse } from "./captured-response.ts";
import { type Har, type HarEntry, problemOf } from "./har.ts";
import { PlaybackError } from "./playback-error.ts";
import { printed, targetOf } from "./target.ts";

/** Settings of a playback. All are optional. */
export interface PlaybackOptions {
  /**
   * Use an exchange again when all exchanges like it have been used, for an app that polls.
   *
   * @default false
   */
  readonly reuse?: boolean | undefined;
}

/** A request that the capture has no response to. */
export interface UnexpectedRequest {
  readonly method: string;
  /** The path, without the host, the App ID and the values of the query. */
  readonly path: string;
  /** The reason in words, without any value of the request. */
  readonly reason: string;
}

/** A capture that responds to requests. */
export interface Playback {
  /**
   * Responds from the capture. It takes the arguments of the global `fetch`, so any client can use it instead.
   *
   * A captured redirect is returned as it is.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The requests so far that the capture had no response to. */
  readonly unexpected: readonly UnexpectedRequest[];
  /** The exchanges that no request has used yet. */
  readonly unused: readonly HarEntry[];
  /**
   * Checks that the requests were exactly the captured ones.
   *
   * @throws {PlaybackError} with every unexpected request and every unused exchange
   */
  verify(): void;
}

/**
 * Makes a `fetch` that responds from a capture (HAR 1.2), so that an app can be tested without a service.
 *
 * Each exchange is used once: the first unused one whose method, path, query and body are those of the request.
 * Host, App ID and headers are not compared, JSON is compared by value, and `********` in a capture stands for any text.
 * A request that fits nothing gets HTTP 501 and a `message` with the reason, and is kept in `unexpected`; clients do not
 * repeat it. So does a request whose exchange holds no response, because the browser blocked it, it became a WebSocket,
 * or the text of the response is not in the file.
 *
 * @throws {PlaybackError} if the value is not a HAR file
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
export function createPlayback(har: Har, { reuse }: PlaybackOptions = {}): Playback {
  const problem = problemOf(har);
  if (problem !== undefined) throw new PlaybackError(`The value is not a HAR file: ${problem}`);

  const unused = [...har.log.entries];
  const used: HarEntry[] = [];
  const unexpected: UnexpectedRequest[] = [];
  const requests = new Map(unused.map((entry) => [entry, capturedRequest(entry)]));
  const requestOf = (entry: HarEntry) => requests.get(entry) as CapturedRequest;
  const isFor = (sent: SentRequest) => (entry: HarEntry) => {
    return requestOf(entry).isLike(sent) && requestOf(entry).bodyProblem(sent) === undefined;
  };

  /** Takes the exchange that responds to a request; undefined if there is none. */
  function take(sent: SentRequest): HarEntry | undefined {
    const index = unused.findIndex(isFor(sent));
    if (index < 0) return reuse === true ? used.findLast(isFor(sent)) : undefined;
    const taken = unused.splice(index, 1);
    used.push(...taken);
    return taken[0];
  }

  /** Describes why no exchange responds to a request. */
  function reasonFor(sent: SentRequest): string {
    if (used.some(isFor(sent))) return "all exchanges like it have been used";
    const nearest = [...unused, ...used].find((entry) => requestOf(entry).isLike(sent));
    const difference = nearest && requestOf(nearest).bodyProblem(sent);
    return difference ?? "no exchange has this method, path and query";
  }

  return {
    unexpected,
    unused,
    async fetch(input, init) {
      const isRequest = init === undefined && typeof input === "object" && "method" in input;
      const request = isRequest ? input : new Request(input, init);
      request.signal.throwIfAborted();
      const { method, url } = request;
      const target = targetOf(url) ?? { path: "/", query: [] };
      const sent = { method, target, body: new Uint8Array(await request.arrayBuffer()) };

      const entry = take(sent);
      const response = entry ? capturedResponse(entry) : reasonFor(sent);
      if (typeof response !== "string") return response;
      unexpected.push({ method, path: printed(target), reason: response });
      const message = `The capture has no response to ${method} ${printed(target)}: ${response}`;
      return Response.json({ message }, { status: 501 });
    },
    verify() {
      const lines = [
        ...unexpected.map(({ method, path, reason }) => `unexpected: ${method} ${path}, ${reason}`),
        ...unused.map((entry) => {
          const { method, target } = requestOf(entry);
          return `unused: ${method} ${printed(target)}`;
        }),
      ];
      if (lines.length === 0) return;
      const list = lines.map((line) => `\n- ${line}`).join("");
      throw new PlaybackError(`The requests are not the captured ones:${list}`);
    },
  };
}
