import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { serviceErrors } from "../generated/errors.ts";
import { DroppedConnection } from "./dropped-connection.ts";
import { isLoopback, markRemote } from "./loopback.ts";

/** Serves any function like `fetch`, and tells it who is remote. */
export function createAdapter(fetch: (request: Request) => Promise<Response>): RequestListener {
  return getRequestListener(
    (request, { incoming }) => {
      if (!isLoopback(incoming.socket.remoteAddress ?? "")) markRemote(request);
      return fetch(request).catch((error) => {
        if (!(error instanceof DroppedConnection)) throw error;
        // Not `outgoing`: the answer to a pipelined request has no connection yet that it could break off.
        incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      });
    },
    { overrideGlobalObjects: false, errorHandler: malformed },
  );
}

/** The answer to what is HTTP, but no request that `fetch` could take, such as one with a broken host. */
function malformed(): Response {
  const { meaning, status } = serviceErrors[8];
  return Response.json({ code: 8, reason: meaning }, { status });
}
