import { validateRequest } from "@cloud-recording/client/validation";
import { validateRequest as validateRequestInChinese } from "@cloud-recording/client/validation/zh-CN";
import description from "@cloud-recording/openapi/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { guessOperation } from "./guess-operation.ts";

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

const { examples } = description.components;
const bodies = [
  ["acquireResource", examples.AcquireRequest],
  ["startMixRecording", examples.StartMixRequest],
  ["startMixRecording", examples.StartVodRequest],
  ["startIndividualRecording", examples.StartIndividualRequest],
  ["startIndividualRecording", examples.StartSnapshotsRequest],
  ["updateSubscription", examples.UpdateRequest],
  ["updateLayout", examples.UpdateLayoutRequest],
] as const;

/** Names without whose values a body looks like another one. */
const telling: readonly [body: unknown, names: readonly string[]][] = [
  [examples.StartMixRequest, ["recordingConfig/transcodingConfig"]],
  [examples.StartVodRequest, ["extensionServiceConfig"]],
  [examples.StartIndividualRequest, ["recordingConfig", "recordingConfig/subscribeUidGroup"]],
  [examples.UpdateRequest, ["streamSubscribe"]],
];

test.each(bodies)("a body of %s is known by its names, with any fault", (operation, example) => {
  const value = example.value as Json;
  const wrong: string[] = [];
  let count = 0;
  for (const path of pathsOf(value.clientRequest, ["clientRequest"])) {
    const place = path.slice(1).join("/");
    const isTelling = telling.some(([body, names]) => body === example && names.includes(place));
    for (const [fault, body] of faultsAt(value, path)) {
      count += 1;
      const guess = guessOperation(body, validateRequest);
      expect(guessOperation(body, validateRequestInChinese)).toBe(guess);
      if (guess !== operation && (!isTelling || fault.startsWith("is spelt")))
        wrong.push(`${place} ${fault}: ${guess}`);
    }
  }
  expect(guessOperation(value, validateRequest)).toBe(operation);
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(3);
});

test("what is no request has no operation", () => {
  for (const body of [undefined, 5, "text", [], {}, { channel: "room" }]) {
    expect(guessOperation(body, validateRequest)).toBeUndefined();
  }
});

/** The places in a value, from the outside. */
function* pathsOf(value: unknown, around: Path): Generator<Path> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const path = [...around, name];
    yield path;
    yield* pathsOf(member, path);
  }
}

/** Copies of a body with a fault at a place. */
function* faultsAt(body: Json, path: Path): Generator<[fault: string, body: Json]> {
  const [last = "", ...around] = path.toReversed();
  const copied = (change: (holder: Json) => void): Json => {
    const copy = structuredClone(body);
    change(around.reduceRight((value, name) => value[name] as Json, copy));
    return copy;
  };
  yield ["is absent", copied((holder) => Reflect.deleteProperty(holder, last))];
  for (const value of ["no number", 12_345, null]) {
    yield [`is ${value}`, copied((holder) => Object.assign(holder, { [last]: value }))];
  }
  if (/^\d+$/.test(String(last))) return;
  const misspelt = [String(last).toLowerCase(), String(last).replace(/(?<=..)./, "")];
  for (const name of misspelt.filter((one) => one !== last)) {
    const change = (holder: Json) => {
      holder[name] = holder[last];
      delete holder[last];
    };
    yield [`is spelt ${name}`, copied(change)];
  }
}
