import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { bundle } from "../generate/bundle.ts";
import { type Description, operationsOf } from "../reader/reader.ts";
import { violationLimit } from "../runtime/violation-limit.ts";
import { type Checks, requestValidators, responseValidators } from "./compiled-validators.ts";
import { bodiesOf } from "./property/bodies.ts";
import { nodesOf, replace } from "./property/mutations.ts";

const amount = 10_000;
const limit = 100;

const [json, chineseJson] = await Promise.all([bundle(), bundle("zh-CN")]);
const description: Description = JSON.parse(json);
const chinese: Description = JSON.parse(chineseJson);
const operations = operationsOf(description);

const requests = Object.fromEntries(
  operations.flatMap(({ operationId, request }) => {
    if (request === undefined) return [];
    const { body } = bodiesOf(request.schema, description);
    return [[operationId, fc.sample(body, { seed: 1, numRuns: 300 })]];
  }),
);
/** The examples of each documented response. */
const responses = Object.fromEntries(
  operations.flatMap((operation) =>
    [...operation.responses].map(([status, { examples }]) => [
      `${operation.operationId} ${status}`,
      Object.values(examples).map(({ value }) => value),
    ]),
  ),
);

const subjects: { name: string; checks: Checks; bodies: (operation: string) => unknown[] }[] = [
  {
    name: "requests as the client checks them, in English",
    checks: await requestValidators(description, "client", { chinese, language: "english" }),
    bodies: (operation) => requests[operation] ?? [],
  },
  {
    name: "requests as the client checks them, in Chinese",
    checks: await requestValidators(description, "client", { chinese, language: "chinese" }),
    bodies: (operation) => requests[operation] ?? [],
  },
  {
    name: "requests as the service checks them",
    checks: await requestValidators(description, "service"),
    bodies: (operation) => requests[operation] ?? [],
  },
  {
    name: "responses",
    checks: Object.fromEntries(
      Object.entries(await responseValidators(description)).flatMap(([operation, byStatus]) =>
        Object.entries(byStatus).map(([status, check]) => [`${operation} ${status}`, check]),
      ),
    ),
    bodies: (response) => responses[response] ?? [],
  },
];

/** Replacements of every value of a body, made once so that the test is quick. */
const longText = "x".repeat(1_000_000);
const unknown = membersLike("unknown");
const unknownAndLong = membersLike("subscribeAudioUids".repeat(3));
const attacks: { [name: string]: (value: unknown) => unknown } = {
  "unknown members": (value) => (isObject(value) ? { ...value, ...unknown } : unknown),
  "unknown members with long names": (value) =>
    isObject(value) ? { ...value, ...unknownAndLong } : unknownAndLong,
  "the same element again": (value) =>
    Array.isArray(value) ? new Array(amount).fill(value[0]) : undefined,
};
const replacements = {
  "different texts": Array.from({ length: amount }, (_, index) => `u${index}`),
  "a long text": longText,
  "a long number": "9".repeat(amount),
  "deep nesting": Array.from({ length: amount }).reduce((inner) => [inner], "x"),
};
for (const [name, value] of Object.entries(replacements)) attacks[name] = () => value;
const elements = [undefined, null, 1, "", "#allstream#", "x".repeat(1000), [], {}, { uid: 1 }];
for (const element of elements) {
  const list = new Array(amount).fill(element);
  attacks[`elements like ${JSON.stringify(element)?.slice(0, 20)}`] = () => list;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function membersLike(name: string): object {
  return Object.fromEntries(
    Array.from({ length: amount }, (_, index) => [`${name}${index}`, index]),
  );
}

let worst = { time: 0, what: "" };
afterAll(() =>
  console.log(
    `${amount} wrong elements or members: at most ${worst.time.toFixed(1)} ms, ${worst.what}`,
  ),
);

describe.each(subjects)("$name", ({ checks, bodies }) => {
  test.each(Object.keys(checks))(`%s: no body takes more than ${limit} ms`, (operation) => {
    const check = checks[operation];
    if (check === undefined) throw new Error(`Nothing checks ${operation}`);
    const places = new Map<string, () => unknown>();
    for (const body of bodies(operation)) {
      for (const { path, value } of nodesOf(body)) {
        for (const [attack, make] of Object.entries(attacks)) {
          const place = `/${path.map((name) => name.replace(/^\d+$/, "0")).join("/")}: ${attack}`;
          if (!places.has(place)) places.set(place, () => replace(body, path, make(value)));
        }
      }
    }
    expect(places.size).toBeGreaterThan(0);
    for (const [place, make] of places) {
      const hostile = make();
      let time = Number.POSITIVE_INFINITY;
      // Time of the processor, and the best of three, because the machine may be busy.
      for (let run = 0; run < 3 && time > limit / 2; run++) {
        const start = process.threadCpuUsage();
        const violations = check(hostile);
        const { user, system } = process.threadCpuUsage(start);
        time = Math.min(time, (user + system) / 1000);
        expect(violations.length, place).toBeLessThanOrEqual(2 * (violationLimit + 1));
      }
      if (time > worst.time) worst = { time, what: `${operation} ${place}` };
      expect(time, place).toBeLessThan(limit);
    }
  });
});

test("a list that is cut says so", () => {
  const [client, , service] = subjects;
  const body = { cname: "room", uid: "1", clientRequest: membersLike("unknown") };
  const lists = [client, service].map((subject) => subject?.checks.acquireResource?.(body) ?? []);
  for (const violations of lists) expect(violations).toHaveLength(violationLimit + 1);
  expect(lists.map((violations) => violations.at(-1))).toMatchObject([
    {
      severity: "error",
      pointer: "",
      rule: "more",
      message: "The first 100 errors are listed. There are more.",
    },
    {
      severity: "warning",
      pointer: "",
      rule: "more",
      message: "The first 100 warnings are listed. There are more.",
    },
  ]);
});

test("many warnings hide no error", () => {
  const service = subjects[2]?.checks.acquireResource;
  const body = { ...membersLike("unknown"), cname: "room", uid: 1, clientRequest: {} };
  const errors = service?.(body).filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ pointer: "/uid" }]);
});
