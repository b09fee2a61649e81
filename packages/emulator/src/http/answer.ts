import type { Refusal } from "../control/refusal.ts";
import { gatewayErrors as chineseErrors } from "../generated/chinese-errors.ts";
import type { KnownGatewayMessage } from "../generated/error-codes.ts";
import { gatewayErrors } from "../generated/errors.ts";
import type { Call } from "./call.ts";

/** An answer, before it becomes a `Response` or goes to a socket. */
export interface Answer {
  readonly status: number;
  /** The body; null for an answer that has none. */
  readonly text: string | null;
  readonly contentType: string;
  /** More headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An answer in JSON. */
export function json(status: number, body: object): Answer {
  return { status, text: JSON.stringify(body), contentType: "application/json" };
}

/** Name of the header that asks for reasons in Chinese, by the tag of the language. */
export const languageHeader = "x-emulator-language";

/** An error of the service (AMB-05, AMB-06). @param echo what else the answer names */
export function serviceError(
  call: Call,
  { code, message, chinese }: Refusal,
  status: number,
  echo: object = {},
): Answer {
  call.problem = { code, reason: message, chinese };
  const isChinese = call.request.header(languageHeader)?.startsWith("zh") === true;
  return json(status, { ...echo, code, reason: isChinese ? chinese : message });
}

/** An error of the gateway in front of the service (AMB-05). */
export function gatewayError(call: Call, message: KnownGatewayMessage): Answer {
  call.problem = { reason: message, chinese: chineseErrors[message].meaning };
  return json(gatewayErrors[message].status, { message });
}

/** A mistake of the emulator itself (HTTP-500). */
export function internalError(call: Call, error: Error): Answer {
  const reason = "internal server error";
  call.problem = { reason, error };
  return json(500, { code: 500, reason });
}
