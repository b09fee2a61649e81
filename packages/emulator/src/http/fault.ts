import type { MiddlewareHandler } from "hono";
import { Refusal } from "../control/refusal.ts";
import { faultHeader, readFaultHeader } from "../faults/fault-header.ts";
import type { Fault } from "../faults/fault-rule.ts";
import type { Faults, FaultTarget } from "../faults/faults.ts";
import {
  type GatewayErrorMessage,
  gatewayErrors,
  type ServiceErrorCode,
  serviceErrors,
} from "../generated/errors.ts";
import type { Call, CallContext } from "./call.ts";
import { DroppedConnection } from "./dropped-connection.ts";

/** Tells the channel that a resource ID was issued for. */
export type ChannelOf = (resourceId: string) => string | undefined;

/**
 * Makes calls go wrong, by the rules in force or by the header of the call.
 * It comes before all other checks, because a network does not look at calls.
 */
export function faulty(faults: Faults, channelOf: ChannelOf): MiddlewareHandler<Call> {
  return (c, next) => {
    const header = c.req.header(faultHeader);
    // Without faults this costs nothing more: no promise, no body that is read.
    if (header === undefined && faults.isEmpty) return next() as Promise<undefined>;
    return goWrong(c, next, header);
  };

  async function goWrong(
    c: CallContext,
    next: () => Promise<void>,
    header: string | undefined,
  ): Promise<undefined> {
    const asks = header === undefined && faults.asksForChannel;
    const target = await targetOf(c, asks ? channelOf : () => undefined);
    const active = header === undefined ? faults.next(target) : undefined;
    const fault = header === undefined ? active?.rule : readFaultHeader(header, target);
    if (typeof fault === "string") throw new Refusal(8, fault);
    if (fault === undefined) {
      await next();
      return;
    }

    c.set("fault", active?.id ?? "header");
    if (fault.effect !== undefined) c.set("effect", fault.effect);
    if (fault.delay !== undefined) await pause(fault.delay, c.req.raw.signal);
    if (fault.drop === "before") throw new DroppedConnection();
    const brings = broughtAnswer(fault);
    if (brings === undefined || fault.acts || fault.drop === "after") await next();
    if (fault.drop === "after") throw new DroppedConnection();
    if (brings !== undefined) {
      const { code, reason, message = "" } = brings.body;
      c.set("problem", { ...(code !== undefined && { code }), reason: reason ?? message });
      c.res = answerOf(brings, fault);
    }
    if (fault.body === "truncated") c.res = await truncated(c.res);
  }
}

interface Brought {
  readonly status: number;
  readonly body: { readonly code?: number; readonly reason?: string; readonly message?: string };
}

/** The answer of a fault that brings its own. */
function broughtAnswer({ code, message, status, body }: Fault): Brought | undefined {
  if (code !== undefined) {
    const known = Object.hasOwn(serviceErrors, code)
      ? serviceErrors[code as ServiceErrorCode]
      : { status: 400, meaning: "An error of the service." };
    return { status: status ?? known.status, body: { code, reason: message ?? known.meaning } };
  }
  if (message !== undefined) {
    const known = Object.hasOwn(gatewayErrors, message)
      ? gatewayErrors[message as GatewayErrorMessage].status
      : 500;
    return { status: status ?? known, body: { message } };
  }
  if (status === undefined && body !== "html") return undefined;
  const answered = status ?? 502;
  return { status: answered, body: { message: `The gateway answers ${answered}` } };
}

/** Statuses whose answers have no body. */
const bodiless: readonly number[] = [204, 205, 304];

function answerOf({ status, body }: Brought, fault: Fault): Response {
  if (bodiless.includes(status)) return new Response(null, { status });
  if (fault.body !== "html") return Response.json(body, { status });
  const page = `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
  return new Response(page, { status, headers: { "content-type": "text/html" } });
}

/** The first half of an answer. */
async function truncated(response: Response): Promise<Response> {
  if (response.body === null) return response;
  const text = await response.text();
  const { status } = response;
  const headers = { "content-type": response.headers.get("content-type") ?? "application/json" };
  return new Response(text.slice(0, text.length / 2), { status, headers });
}

async function targetOf(c: CallContext, channelOf: ChannelOf): Promise<FaultTarget> {
  const { appid = "", resourceid } = c.req.param() as Record<string, string | undefined>;
  const operation = c.get("operation") ?? "acquireResource";
  const cname = resourceid === undefined ? await cnameOf(c) : channelOf(resourceid);
  return { operation, appId: appid, cname };
}

/** The channel in the body of `acquire`, if it is legible. */
async function cnameOf(c: CallContext): Promise<string | undefined> {
  try {
    return (await c.req.raw.clone().json()).cname;
  } catch {
    return undefined;
  }
}

function pause(duration: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, duration);
    signal.addEventListener("abort", abort);
    function done() {
      signal.removeEventListener("abort", abort);
      resolve();
    }
    function abort() {
      clearTimeout(timer);
      reject(signal.reason);
    }
  });
}
