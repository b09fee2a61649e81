import type { SessionTarget } from "../control/target.ts";
import type { FaultEffect } from "../faults/fault-rule.ts";
import type { OperationId } from "../operation.ts";
import type { Incoming } from "./incoming.ts";

/** Why the answer to a call is no success. */
export interface Problem {
  readonly code?: number;
  readonly reason: string;
  readonly error?: Error;
}

const none: readonly string[] = [];

/** A call to an operation, and what is found out about it while it is handled. */
export class Call {
  readonly incoming: Incoming;
  readonly operation: OperationId | undefined;
  /** What the path names. The operation decides which of it is there. */
  readonly target: SessionTarget;
  /** What is odd about it, which goes to the log and never into the answer. */
  warnings: readonly string[] = none;
  problem?: Problem;
  /** The fault that it has, by its id. */
  fault?: string;
  effect?: FaultEffect | undefined;
  /** Of a failover, in milliseconds. */
  duration?: number | "forever" | undefined;

  constructor(incoming: Incoming, operation: OperationId | undefined, target: SessionTarget) {
    this.incoming = incoming;
    this.operation = operation;
    this.target = target;
  }

  warn(message: string): void {
    this.warnings = [...this.warnings, message];
  }
}
