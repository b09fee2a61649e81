import fc from "fast-check";
import { type ApiCall, methods, type Slip, slips } from "./api-call.ts";
import {
  abort,
  advance,
  type Command,
  call,
  fail,
  look,
  move,
  reset,
  restart,
} from "./commands.ts";
import { type FaultPlan, type Mishap, mishaps } from "./reference-fault.ts";
import { cnames, recorders, users } from "./settings.ts";

const mode = fc.constantFrom("mix" as const, "individual" as const);
const app = fc.constantFrom("plain" as const, "plain" as const, "guarded" as const);
const cname = fc.constantFrom(...cnames);

const uids = fc.constantFrom(["#allstream#"], ["anna"], ["guest", "host"], ["nobody"]);
const lists = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ audio: uids }) },
  { weight: 1, arbitrary: fc.record({ video: uids }) },
  { weight: 1, arbitrary: fc.record({ audio: uids, video: uids }) },
);
const someLists = lists.map((some) => (Object.keys(some).length > 0 ? some : { audio: ["anna"] }));

const wrong: fc.Arbitrary<readonly Slip[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<readonly Slip[]>([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(fc.constantFrom(...slips), { minLength: 1, maxLength: 3 }),
  },
);

const anyCall: fc.Arbitrary<ApiCall> = fc
  .record({
    method: fc.constantFrom(...methods, "start" as const, "acquire" as const, "query" as const),
    back: fc.constantFrom(0, 0, 0, 1, 2, 3),
    slips: wrong,
    app,
    cname,
    uid: fc.constantFrom(...recorders),
    hours: fc.constantFrom(1, 72),
    mode,
    live: fc.boolean(),
    maxIdleTime: fc.constantFrom(5, 30, 7200),
    streamTypes: fc.constantFrom(0 as const, 1 as const, 2 as const, 2 as const),
    lists,
    hasToken: fc.boolean(),
    someLists,
  })
  .map(({ someLists: some, ...rest }) =>
    rest.method === "update" ? { ...rest, lists: some } : rest,
  );

const duration = fc.oneof(
  fc.constantFrom(0, 1, 299, 300, 999, 1000, 1499, 1500, 1999, 2000, 4000, 5000, 5001),
  fc.constantFrom(30_000, 30_001, 56_000, 60_000, 299_999, 300_000, 3_599_999, 3_600_000),
  fc.integer({ min: 0, max: 40_000 }),
);

const anyMove = fc.record({
  kind: fc.constantFrom("join" as const, "join" as const, "publish" as const, "leave" as const),
  app,
  cname,
  uid: fc.constantFrom(...users),
  audio: fc.boolean(),
  video: fc.boolean(),
});

const anyPlan: fc.Arbitrary<FaultPlan> = fc.record({
  mishap: fc.constantFrom(...(Object.keys(mishaps) as Mishap[])),
  method: fc.option(fc.constantFrom(...methods), { nil: undefined }),
  nth: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  times: fc.integer({ min: 1, max: 2 }),
});

const often = (weight: number, arbitrary: fc.Arbitrary<ReturnType<typeof look>>) =>
  Array.from({ length: weight }, () => arbitrary);

/** Sequences of calls and of everything else that can happen. */
export const sequences: fc.Arbitrary<Iterable<Command>> = fc.commands(
  [
    ...often(12, anyCall.map(call)),
    ...often(4, duration.map(advance)),
    ...often(3, anyMove.map(move)),
    ...often(1, anyPlan.map(fail)),
    ...often(1, fc.nat({ max: 3 }).map(abort)),
    ...often(1, fc.constant(null).map(look)),
    ...often(1, fc.constant(null).map(restart)),
    ...often(1, fc.constant(null).map(reset)),
  ],
  { maxCommands: 80, size: "max" },
);

export const rateLimits: fc.Arbitrary<number | false> = fc.constantFrom<number | false>(
  false,
  false,
  2,
);
