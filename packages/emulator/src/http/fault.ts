import { Refusal } from "../control/refusal.ts";
import { faultHeader, readFaultHeader } from "../faults/fault-header.ts";
import type { Fault } from "../faults/fault-rule.ts";
import type { Faults, FaultTarget } from "../faults/faults.ts";
import * as chineseErrors from "../generated/chinese-errors.ts";
import {
  ErrorCode,
  type KnownErrorCode,
  type KnownGatewayMessage,
} from "../generated/error-codes.ts";
import { gatewayErrors, serviceErrors } from "../generated/errors.ts";
import { type Answer, json } from "./answer.ts";
import type { Call } from "./call.ts";
import { DroppedConnection } from "./dropped-connection.ts";

/** Finds the channel that a resource ID was issued for. */
export type ChannelOf = (resourceId: string) => string | undefined;

/** Answers a call. */
export type Handler = (call: Call) => Answer | Promise<Answer>;

/** True if no fault applies; checked first, because the fault path is asynchronous and may read the body. */
export function isFaultless(faults: Faults, { request }: Call): boolean {
  return faults.isEmpty && request.header(faultHeader) === undefined;
}

export interface FaultOptions {
  readonly faults: Faults;
  /** Answers as if there were no fault. */
  readonly handle: Handler;
  readonly channelOf: ChannelOf;
  /** Puts the body of an error into the words of the dialect. */
  errorBody(call: Call, body: object): object;
}

/**
 * A handler with the faults of a call, which the rules in force or its header decide.
 * Faults come before all other checks, because a network does not look at calls.
 */
export function withFaults(options: FaultOptions): (call: Call) => Promise<Answer> {
  const { faults, handle, channelOf, errorBody } = options;

  return async (call) => {
    const header = call.request.header(faultHeader);
    const asks = header === undefined && faults.asksForChannel;
    const target = await targetOf(call, asks ? channelOf : () => undefined);
    const active = header === undefined ? faults.next(target) : undefined;
    const fault = header === undefined ? active?.rule : readFaultHeader(header, target);
    if (typeof fault === "string") throw new Refusal(ErrorCode.malformedRequest, fault);
    if (fault === undefined) return handle(call);

    call.fault = active?.id ?? "header";
    call.effect = fault.effect;
    call.duration = fault.duration;
    if (fault.delay !== undefined) await pause(fault.delay, call);
    if (fault.drop === "before") throw new DroppedConnection();
    const brings = broughtAnswer(fault);
    const acts = fault.acts || fault.drop === "after";
    const answered =
      brings === undefined ? await handle(call) : await bring(call, fault, brings, acts);
    if (fault.drop === "after") throw new DroppedConnection();
    return fault.body === "truncated" ? truncated(answered) : answered;
  };

  async function bring(call: Call, fault: Fault, brings: Brought, acts?: boolean): Promise<Answer> {
    if (acts) await handle(call);
    const { code, reason, message = "" } = brings.body;
    const said = reason ?? message;
    call.problem = { ...(code !== undefined && { code }), reason: said, chinese: inChinese(said) };
    return answerOf({ ...brings, body: errorBody(call, brings.body) }, fault);
  }
}

interface Brought {
  readonly status: number;
  readonly body: {
    readonly code?: number | undefined;
    readonly reason?: string | undefined;
    readonly message?: string | undefined;
  };
}

/** The answer of a fault that brings its own. */
function broughtAnswer({ code, message, status, body }: Fault): Brought | undefined {
  if (code !== undefined) {
    const known = Object.hasOwn(serviceErrors, code)
      ? serviceErrors[code as KnownErrorCode]
      : { status: 400, meaning: "An error of the service." };
    return { status: status ?? known.status, body: { code, reason: message ?? known.meaning } };
  }
  if (message !== undefined) {
    const known = Object.hasOwn(gatewayErrors, message)
      ? gatewayErrors[message as KnownGatewayMessage].status
      : 500;
    return { status: status ?? known, body: { message } };
  }
  if (status === undefined && body !== "html") return undefined;
  const answered = status ?? 502;
  return { status: answered, body: { message: `The gateway returned ${answered}` } };
}

/** The text of the catalogue in Chinese; undefined for a text of the rule's own. */
function inChinese(text: string): string | undefined {
  const code = knownCodes.find((one) => serviceErrors[one].meaning === text);
  if (code !== undefined) return chineseErrors.serviceErrors[code].meaning;
  return Object.hasOwn(gatewayErrors, text)
    ? chineseErrors.gatewayErrors[text as KnownGatewayMessage].meaning
    : undefined;
}

const knownCodes = Object.keys(serviceErrors).map(Number) as KnownErrorCode[];

/** Statuses whose answers have no body. */
const bodiless: readonly number[] = [204, 205, 304];

function answerOf({ status, body }: Brought, fault: Fault): Answer {
  if (bodiless.includes(status)) return { status, text: null, contentType: "" };
  if (fault.body !== "html") return json(status, body);
  const text = `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
  return { status, text, contentType: "text/html" };
}

/** The first half of an answer. */
function truncated(answer: Answer): Answer {
  const { text } = answer;
  return { ...answer, text: text?.slice(0, text.length / 2) ?? null };
}

async function targetOf(call: Call, channelOf: ChannelOf): Promise<FaultTarget> {
  const { operation = "acquireResource", target } = call;
  const { appId, resourceId } = target;
  const cname = resourceId === undefined ? await cnameOf(call) : channelOf(resourceId);
  return { operation, appId, cname };
}

/** The channel in the body of `acquire`, if it is legible. */
async function cnameOf({ request }: Call): Promise<string | undefined> {
  try {
    return JSON.parse(await request.text()).cname;
  } catch {
    return undefined;
  }
}

function pause(duration: number, call: Call): Promise<void> {
  const { signal } = call.request;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, duration);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort);
    function done() {
      signal.removeEventListener("abort", abort);
      resolve();
    }
    function abort() {
      clearTimeout(timer);
      call.isAbandoned = true;
      reject(signal.reason);
    }
  });
}
