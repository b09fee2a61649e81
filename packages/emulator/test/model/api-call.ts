import type { Mode, StreamTypes } from "../../src/generated/schema.ts";

/** The six methods, by the last segment of their paths. */
export const methods = ["acquire", "start", "update", "updateLayout", "query", "stop"] as const;

export type Method = (typeof methods)[number];

/** A mistake in a call. */
export const slips = [
  "route",
  "credentials",
  "unknownApp",
  "strangersApp",
  "disabledApp",
  "otherApp",
  "contentType",
  "notJson",
  "illegalCname",
  "illegalBody",
  "foreignResource",
  "otherCname",
  "otherUid",
  "otherSid",
  "otherMode",
] as const;

export type Slip = (typeof slips)[number];

/** Lists of `start` and `update`: whose streams are wanted, `#allstream#` for everybody's. */
export interface Lists {
  readonly audio?: readonly string[];
  readonly video?: readonly string[];
}

/** One call, as a caller means it. A method looks only at what it needs. */
export interface ApiCall {
  readonly method: Method;
  /** Number of the resource ID among those so far, from the latest backwards. */
  readonly back: number;
  readonly slips: readonly Slip[];
  readonly app: "plain" | "guarded";
  readonly cname: string;
  readonly uid: string;
  readonly hours: number;
  readonly mode: Mode;
  readonly live: boolean;
  /** In seconds. */
  readonly maxIdleTime: number;
  readonly streamTypes: StreamTypes & number;
  readonly lists: Lists;
  readonly hasToken: boolean;
}

/** An answer, as far as it is foretold. */
export interface Reply {
  readonly status: number;
  readonly code?: number;
  readonly message?: string;
  /** Status of the recorder, in the answer to `query`. */
  readonly recorder?: number;
}

/** The connection breaks off instead of an answer. */
export type Outcome = Reply | "lost";
