import type { SessionTarget } from "../control/target.ts";
import type { FaultEffect } from "../faults/fault-rule.ts";
import type { OperationId } from "../operation.ts";
import type { IncomingRequest } from "./incoming/incoming-request.ts";
import { excerpt } from "./log/excerpt.ts";

/** Reason why the answer to a call is no success. */
export interface Problem {
  readonly code?: number | undefined;
  readonly reason: string;
  /** The reason in Chinese, if there is a text. */
  readonly chinese?: string | undefined;
  readonly error?: Error | undefined;
}

/** As many warnings as one call can have; more of them are counted. */
const warningLimit = 20;

/** In characters. */
const warningLength = 500;

const none: readonly string[] = [];

/** A call to an operation, and what is found out about it while it is handled. */
export class Call {
  readonly request: IncomingRequest;
  readonly operation: OperationId | undefined;
  /** Names in the path. The operation decides which of them are there. */
  readonly target: SessionTarget;
  problem?: Problem | undefined;
  /** The fault that it has, by its id. */
  fault?: string | undefined;
  effect?: FaultEffect | undefined;
  /** Of a failover, in milliseconds. */
  duration?: number | "forever" | undefined;
  /** True if the caller went away while a fault delayed the call. */
  isAbandoned = false;
  #warnings: string[] | undefined;
  #chineseWarnings: string[] | undefined;
  #uncounted = 0;

  constructor(request: IncomingRequest, operation: OperationId | undefined, target: SessionTarget) {
    this.request = request;
    this.operation = operation;
    this.target = target;
  }

  /** Warnings about it, which go to the log and never into the answer. */
  get warnings(): readonly string[] {
    const warnings = this.#warnings ?? none;
    return this.#uncounted === 0 ? warnings : [...warnings, `and ${this.#uncounted} more`];
  }

  /** The same warnings in Chinese, in the same order. */
  get chineseWarnings(): readonly string[] {
    const warnings = this.#chineseWarnings ?? none;
    return this.#uncounted === 0 ? warnings : [...warnings, `另有 ${this.#uncounted} 条`];
  }

  warn(english: string, chinese: string): void {
    this.#warnings ??= [];
    this.#chineseWarnings ??= [];
    if (this.#warnings.length < warningLimit) {
      this.#warnings.push(excerpt(english, warningLength));
      this.#chineseWarnings.push(excerpt(chinese, warningLength));
    } else this.#uncounted += 1;
  }
}
