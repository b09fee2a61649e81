import { Buffer } from "node:buffer";
import type { RequestListener, ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";
import { isOfService, serviceOf } from "./fetch.ts";
import { NodeRequest } from "./incoming/node-request.ts";
import { normaliseTarget } from "./incoming/request-target.ts";

/** Answers the requests of a server of Node. */
export interface Listener {
  readonly handle: RequestListener;
  /** Number of calls that are not answered yet. */
  readonly callsInHand: number;
}

/**
 * Serves what answers like `fetch` by a server of Node.
 *
 * Calls of the API go straight to the service. What comes from a web page or is beside the API goes
 * through `Request` and `Response`, and so does everything if `fetch` is not that of an emulator.
 */
export function createListener(fetch: (request: Request) => Promise<Response>): Listener {
  const service = serviceOf(fetch);
  let adapter: Promise<RequestListener> | undefined;
  let callsInHand = 0;
  const adapted: RequestListener = async (incoming, outgoing) => {
    // A stream of events ends when somebody ends it, so nobody waits for that.
    const isCall = !incoming.url?.startsWith("/_emulator/events");
    if (isCall) callsInHand += 1;
    outgoing.once("close", () => {
      if (isCall) callsInHand -= 1;
    });
    adapter ??= import("./adapter.ts").then(({ createAdapter }) => createAdapter(fetch));
    (await adapter)(incoming, outgoing);
  };

  const handle: RequestListener = (incoming, outgoing) => {
    if (!normaliseTarget(incoming)) {
      outgoing.writeHead(400).end();
      return undefined;
    }
    const request = new NodeRequest(incoming, outgoing);
    const isPlain =
      incoming.headers.origin === undefined && isOfService(request.method, request.path);
    if (service === undefined || !isPlain) return adapted(incoming, outgoing);
    callsInHand += 1;
    service(request).then(
      (answer) => {
        callsInHand -= 1;
        send(answer, outgoing);
      },
      () => {
        callsInHand -= 1;
        // The connection is to break off, or has. An answer to a pipelined request has none of its own yet.
        incoming.socket.destroy();
      },
    );
  };

  return {
    handle,
    get callsInHand() {
      return callsInHand;
    },
  };
}

function send(answer: Answer, outgoing: ServerResponse): void {
  const { status, text, contentType } = answer;
  if (text === null) outgoing.writeHead(status, { ...answer.headers }).end();
  else {
    const length = Buffer.byteLength(text);
    const own = { "content-type": contentType, "content-length": length };
    const headers = answer.headers === undefined ? own : { ...answer.headers, ...own };
    // A text of ASCII is the same in both, and Node writes the second faster.
    outgoing.writeHead(status, headers).end(text, length === text.length ? "latin1" : "utf8");
  }
}
