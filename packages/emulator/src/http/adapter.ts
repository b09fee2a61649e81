import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { ErrorCode } from "../generated/error-codes.ts";
import { serviceErrors } from "../generated/errors.ts";
import { noteConnection } from "./connection.ts";
import { DroppedConnection } from "./dropped-connection.ts";
import { connectionOfMessage } from "./incoming/node-request.ts";

/** Serves any function like `fetch`, and notes how its requests came. */
export function createAdapter(fetch: (request: Request) => Promise<Response>): RequestListener {
  return getRequestListener(
    (request, { incoming }) => {
      noteConnection(request, connectionOfMessage(incoming));
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
  const code = ErrorCode.malformedRequest;
  const { meaning, status } = serviceErrors[code];
  return Response.json({ code, reason: meaning }, { status });
}
