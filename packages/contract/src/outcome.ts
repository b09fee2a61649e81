import {
  type AnswerError,
  type CloudRecording,
  type CloudRecordingOptions,
  type FetchInit,
  isCloudRecordingError,
  type Mode,
  type ServiceError,
} from "@cloud-recording/client";
import { createPlayback } from "@cloud-recording/playback";
import type { Entry, Outcome } from "./capture.ts";
import { parsed } from "./json.ts";

/** The project whose captures these are. Its credentials are public and open nothing. */
export const project = {
  appId: "a0000000000000000000000000000001",
  customerId: "recorded-customer",
  customerCertificate: "recorded-certificate",
} as const;

/** The channel and recorder of the scenarios. */
export const who = { cname: "room-42", uid: "527841" } as const;

/** Options of a client that sends what an exchange needs, once and at once. */
export function optionsFor({ _violates }: Entry): Omit<CloudRecordingOptions, "fetch"> {
  const once = { ...project, retry: false, notFoundPatience: 0, rateLimiter: false } as const;
  return _violates === undefined ? once : { ...once, validateRequest: false };
}

/** Answers one request. */
export type Answer = (url: string, init: FetchInit) => Promise<Response>;

/** Answers a request that has come over a socket. */
export async function answerTo(request: Request, answer: Answer): Promise<Response> {
  const { method, url, signal } = request;
  const headers = Object.fromEntries(request.headers);
  const body = method === "GET" ? null : await request.text();
  return await answer(url, { method, headers, body, signal, redirect: "manual" });
}

/** Makes a client for one exchange, whose requests are answered so. */
export type Connect = (entry: Entry, answer: Answer) => CloudRecording;

/** The outcome of an exchange with a client. */
export async function replayed(entry: Entry, connect: Connect): Promise<Outcome> {
  return await outcomeOf(call(connect(entry, answerOf(entry)), entry));
}

function answerOf(entry: Entry): Answer {
  if (entry._violates === undefined) return createPlayback({ log: { entries: [entry] } }).fetch;
  // The client sends a right request in place of the wrong one.
  const request = { method: "GET", url: "http://localhost/" };
  const { fetch } = createPlayback({ log: { entries: [{ ...entry, request }] } });
  return () => fetch(request.url);
}

/**
 * Makes the call of the client that sends a captured request.
 * What is wrong on purpose the client would not send; then a right request stands for it, and the response is what counts.
 */
function call(cloud: CloudRecording, entry: Entry): Promise<unknown> {
  const { request, _operation, _violates } = entry;
  const isRight = _violates === undefined;
  const { resourceid = "resource", sid = "sid", mode = "mix" } = namesIn(request.url);
  const sent = isRight ? parsed(request.postData?.text)?.value : undefined;
  const { clientRequest, ...names } = { ...who, clientRequest: {}, ...(sent as object) };
  const session = { ...names, resourceId: resourceid, sid, mode: mode as Mode };
  const settings = clientRequest as never;
  switch (_operation) {
    case "acquireResource":
      return cloud.acquire({ ...names, ...clientRequest });
    case "startMixRecording":
    case "startIndividualRecording": {
      const started = _operation === "startMixRecording" ? "mix" : "individual";
      return cloud.start(session, { mode: started, ...clientRequest } as never);
    }
    case "updateSubscription":
      return cloud.update(session, (clientRequest as { streamSubscribe: object }).streamSubscribe);
    case "updateLayout":
      return cloud.updateLayout({ ...session, mode: "mix" }, settings);
    case "queryRecording":
      return cloud.query(session);
    case "stopRecording":
      return cloud.stop(session);
    default:
      throw new Error(`The client has no method for ${_operation}`);
  }
}

/** The names of the capture in a URL of the API. */
function namesIn(url: string): Record<string, string | undefined> {
  const { pathname } = new URL(url);
  const pattern = /\/(resourceid|sid|mode)\/([^/]+)/g;
  const names = [...pathname.matchAll(pattern)].map(([, name = "", value = ""]) => {
    return [name, decodeURIComponent(value)] as const;
  });
  return Object.fromEntries(names);
}

/**
 * The outcome of a call, as plain data.
 *
 * @throws what no call may throw: anything but an error of the client
 */
async function outcomeOf(result: Promise<unknown>): Promise<Outcome> {
  try {
    const data = (await result) ?? {};
    // What the server sent stands in the entry already, and the time of the call is not captured.
    const apart = { serverResponse: undefined, acquiredAt: undefined, expiresAt: undefined };
    return plain({ data: { ...data, ...apart } });
  } catch (error) {
    if (!isCloudRecordingError(error)) throw error;
    const { status, code, reason, gatewayMessage } = error as Partial<
      ServiceError & AnswerError
    > & {
      readonly gatewayMessage?: string;
    };
    return plain({ error: error.name, status, code, reason, gatewayMessage });
  }
}

/** The same, without properties that are undefined. */
function plain(value: object): Outcome {
  return JSON.parse(JSON.stringify(value));
}
