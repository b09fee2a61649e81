import type { Context } from "hono";
import type { FaultEffect } from "../faults/fault-rule.ts";
import type { OperationId } from "../operation.ts";

/** Why the answer to a call is no success. */
export interface Problem {
  readonly code?: number;
  readonly reason: string;
  readonly error?: Error;
}

/** What is known of one request while it is handled. */
export interface Call {
  Variables: {
    operation?: OperationId;
    warnings?: readonly string[];
    problem?: Problem;
    /** The fault that the call has, by its id. */
    fault?: string;
    effect?: FaultEffect;
  };
}

export type CallContext = Context<Call>;

/** Adds a warning, which goes to the log and never into the answer. */
export function warn(c: CallContext, message: string): void {
  c.set("warnings", [...(c.get("warnings") ?? []), message]);
}
