import type http from "node:http";
import { TransportError } from "@cloud-recording/client";
import { ConnectionError } from "./connection-error.ts";
import { longestBody } from "./content-encoding.ts";
import { closedConnectionsHeard, dropIdle, dropUnusable } from "./idle-connections.ts";
import type { PlainRequest } from "./plain-request.ts";
import type { Connecting, Route } from "./route.ts";

/** An answer that has arrived, or broken off. */
export interface Answer {
  readonly message: http.IncomingMessage;
  /** The body, encoded as it came. */
  readonly bytes: Buffer<ArrayBuffer>;
  /** The reason why the body broke off. */
  readonly failure?: { readonly reason: unknown } | undefined;
}

/**
 * Sends a request and reads its answer.
 *
 * A request whose fate is not known is never sent again, because `start` must not start twice. The exception is one on
 * a kept connection that turned out to be closed, if it certainly did nothing: see {@linkcode isHarmless}.
 */
export function exchange(
  request: PlainRequest,
  findRoute: (url: URL) => Route | Promise<Route>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { signal } = request;
    signal?.throwIfAborted();
    const connecting: Connecting = {};
    let outgoing: http.ClientRequest | undefined;
    let ended = false;
    const end = (settle: () => void) => {
      if (ended) return;
      ended = true;
      signal?.removeEventListener("abort", abort);
      settle();
    };
    const fail = (reason: unknown) => end(() => reject(reason));
    let breakOff = fail;
    const abort = () => {
      breakOff(signal?.reason);
      outgoing?.destroy();
      connecting.abandon?.();
    };
    signal?.addEventListener("abort", abort, { once: true });

    const send = (route: Route, repeated: boolean) => {
      dropUnusable(route.agent);
      const sent = route.send(request, connecting);
      outgoing = sent;
      let answer: http.IncomingMessage | undefined;
      sent.once("error", (error) => {
        // What stands behind a whole response takes nothing from it. Its end is on its way.
        if (answer?.complete) return;
        if (ended || answer || repeated || !isHarmless(sent, error)) {
          return breakOff(route.explain?.(error) ?? transportError(error));
        }
        // The other kept connections are as old.
        dropIdle(route.agent);
        send(route, true);
      });
      sent.once("upgrade", (_message, socket) => {
        socket.destroy();
        fail(notRequested());
      });
      sent.once("response", (message) => {
        answer = message;
        if (message.statusCode === 101) {
          sent.destroy();
          return fail(notRequested());
        }
        const chunks: Buffer<ArrayBuffer>[] = [];
        let length = 0;
        const arrived = () => ({ message, bytes: Buffer.concat(chunks, length) });
        breakOff = (reason) => {
          // What came in one packet with the reason is on its way to the listener below.
          while (message.read() !== null);
          end(() => resolve({ ...arrived(), failure: { reason } }));
        };
        message.on("data", (chunk) => {
          chunks.push(chunk);
          length += chunk.length;
          if (length > longestBody) message.destroy(new TransportError("The response is too long"));
        });
        message.once("error", (error) => {
          breakOff(error instanceof TransportError ? error : brokenOff(error));
        });
        message.once("close", () => {
          if (message.complete) end(() => resolve(arrived()));
          else breakOff(brokenOff(new Error()));
        });
      });
      sent.end(request.body);
    };
    const start = async () => {
      const found = findRoute(request.url);
      const route = found instanceof Promise ? await found : found;
      const heard = closedConnectionsHeard(route.agent);
      if (heard !== undefined) await heard;
      if (!ended) send(route, false);
    };
    start().catch(fail);
  });
}

function transportError(error: Error): TransportError {
  return error instanceof TransportError ? error : new ConnectionError(error);
}

function brokenOff(error: Error): TransportError {
  return new ConnectionError(error, "The connection closed within the response");
}

function notRequested(): TransportError {
  return new TransportError(
    "The response is HTTP 101, a change of protocol that was not requested",
  );
}

/**
 * True if a request that failed on a kept connection can have done nothing: it did not leave this machine as a whole, or
 * it only reads.
 */
function isHarmless(sent: http.ClientRequest, error: NodeJS.ErrnoException): boolean {
  return sent.reusedSocket && (sent.method === "GET" || error.syscall === "write");
}
