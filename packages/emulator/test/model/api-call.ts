import { operations } from "../../src/generated/operations.ts";
import type { Mode, StreamTypes } from "../../src/generated/schema.ts";

/** A method, by the last segment of its path. */
export type Method = (typeof operations)[keyof typeof operations]["method"];

/** All methods, in the order of the description. */
export const methods: readonly Method[] = [
  ...new Set(Object.values(operations).map(({ method }) => method)),
];

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
