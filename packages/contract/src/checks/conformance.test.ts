import { expect, test } from "vitest";
import { withOtherStatuses } from "../../test/deliberate-drift.ts";
import { type Entry, readCaptures } from "../capture.ts";
import { conform } from "./conformance.ts";

const captures = await readCaptures();
const foreign = captures.filter(({ name }) => !name.startsWith("emulator/"));
const samples = captures.filter(({ name }) => name.startsWith("reference/"));

test("the emulator answers requests of the document and of the service as these do", async () => {
  const { exchanges, problems } = await conform(foreign);
  expect(problems.join("\n")).toBe("");
  expect(exchanges).toBe(foreign.flatMap(({ capture }) => capture.log.entries).length);
  expect(exchanges).toBeGreaterThan(12);
});

test("an emulator that responds with another status is noticed, and the difference is told", async () => {
  const { exchanges, problems } = await conform(samples, withOtherStatuses);
  expect(problems).toHaveLength(exchanges);
  expect(problems[0]).toBe(
    "reference/record #1 (POST acquireResource)\n  - status: 200\n  + status: 202",
  );
});

test("a difference that is not explained, or not there any more, is noticed", async () => {
  const changed = structuredClone(samples.filter(({ name }) => name === "reference/record"));
  const entries = changed[0]?.capture.log.entries as Entry[];
  const [acquire, , , , query] = entries as [Entry, Entry, Entry, Entry, Entry];
  entries[0] = { ...acquire, _differs: [{ at: "/Body/sid", because: "AMB-41" }] };
  entries[4] = {
    ...query,
    _differs: [{ at: "/Body/serverResponse/fileList", because: "AMB-73" }],
  };
  const { problems } = await conform(changed);
  expect(problems).toEqual([
    "reference/record #1 (POST acquireResource)\n  no difference at /Body/sid any more",
    "reference/record #5 (GET queryRecording)\n  - /Body/serverResponse/status: string\n  + /Body/serverResponse/status: number",
  ]);
});
