import type { Context } from "hono";
import type { ServiceErrorCode } from "../generated/errors.ts";
import type { operations } from "../generated/schema.ts";

/** The operations of the API, by the names of the description. */
export type OperationId = keyof operations;

/** Why the answer to a call is no success. */
export interface Problem {
  readonly code?: ServiceErrorCode;
  readonly reason: string;
  readonly error?: Error;
}

/** What is known of one request while it is handled. */
export interface Call {
  Variables: {
    operation?: OperationId;
    warnings?: readonly string[];
    problem?: Problem;
  };
}

export type CallContext = Context<Call>;

/** Adds a warning, which goes to the log and never into the answer. */
export function warn(c: CallContext, message: string): void {
  c.set("warnings", [...(c.get("warnings") ?? []), message]);
}
