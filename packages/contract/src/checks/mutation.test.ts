import { CloudRecording } from "@cloud-recording/client";
import { expect, test } from "vitest";
import { renamed } from "../../test/deliberate-drift.ts";
import { readCaptures } from "../capture.ts";
import { type Connect, optionsFor } from "../outcome.ts";
import { mutantsOf, mutate } from "./mutation.ts";
import { oracleOf } from "./oracle.ts";

import { generated } from "./validation.ts";

const captures = await readCaptures();
const one = captures.filter(({ name }) => name === "reference/record");
const connect: Connect = (entry, fetch) => new CloudRecording({ ...optionsFor(entry), fetch });

test("validators notice what the description forbids, and the client survives everything", async () => {
  const { kinds, problems } = await mutate(captures, connect);
  console.table(kinds);
  expect(problems).toEqual([]);
  for (const { broken } of Object.values(kinds)) expect(broken).toBeGreaterThan(200);
  for (const kind of ["missing member", "wrong type", "wrong case", "no JSON"] as const) {
    expect(kinds[kind].noticed, kind).toBeGreaterThan(200);
  }
  // Readers take what they do not know.
  expect(kinds["extra member"].noticed).toBe(0);
});

test("a description that calls a property of a response otherwise is noticed", async () => {
  const oracle = oracleOf(renamed("resourceId", "resourceID"));
  const { problems } = await mutate(one, connect, generated, oracle);
  expect(problems).toContain(
    "reference/record #1 (POST acquireResource), extra member at the top: the description forbids it, the validator does not",
  );
});

test("validators that notice nothing are noticed", async () => {
  const response = new Proxy({}, { get: () => new Proxy({}, { get: () => () => [] }) });
  const { problems } = await mutate(one, connect, { ...generated, response });
  expect(problems.length).toBeGreaterThan(100);
});

test("a client that throws anything but its own errors is noticed", async () => {
  const { problems } = await mutate(one, (entry, fetch) => {
    const cloud = connect(entry, fetch);
    return Object.assign(cloud, {
      async acquire() {
        const response = await fetch("http://x/", {} as never);
        return JSON.parse(await response.text()).Body.x;
      },
    });
  });
  expect(problems).toContainEqual(
    expect.stringMatching(/missing member at \/Body: the client threw TypeError/),
  );
});

test("a response is broken at every place", () => {
  const places = mutantsOf('{"Code":200,"Body":{"files":[{"uid":"1"}]}}').map(
    ({ kind, at }) => `${kind} ${at}`,
  );
  expect(new Set(places)).toEqual(
    new Set([
      ...["no JSON ", "wrong type ", "extra member "],
      ...["missing member /Code", "wrong case /Code", "wrong type /Code"],
      ...["missing member /Body", "wrong case /Body", "wrong type /Body", "extra member /Body"],
      ...["missing member /Body/files", "wrong case /Body/files", "wrong type /Body/files"],
      ...["wrong type /Body/files/0", "extra member /Body/files/0"],
      ...["missing member /Body/files/0/uid", "wrong case /Body/files/0/uid"],
      "wrong type /Body/files/0/uid",
    ]),
  );
});
