import { operationsOf } from "@cloud-recording/openapi/reader";
import { expect, test } from "vitest";
import { renamed, withAnswers } from "../../test/deliberate-drift.ts";
import { readCaptures } from "../capture.ts";
import { description } from "../description.ts";
import { cover, placesOf } from "./coverage.ts";
import { coverageTable } from "./coverage-table.ts";

const captures = await readCaptures();

test("every operation, status, error and property is in a capture", () => {
  const coverage = cover(captures);
  expect(coverage.missing).toEqual([]);
  const { operations, errors } = coverage;
  expect(operations).toHaveLength(operationsOf(description).length);
  expect(errors).toHaveLength(20);
  for (const { operation, statuses, responseProperties } of operations) {
    expect(statuses.total, operation).toBeGreaterThan(7);
    expect(responseProperties.total, operation).toBeGreaterThan(5);
  }
});

test("a property of a response that the description calls otherwise is missing", () => {
  const { missing } = cover(captures, renamed("resourceId", "resourceID"));
  expect(missing).toContain("acquireResource responseProperties /Body/resourceID");
  expect(missing).toContain("stopRecording responseProperties /Body/resourceID");
});

test("an emulator that responds with another status leaves that status out", () => {
  const changed = withAnswers(captures, ({ status, text }) => ({
    status: status === 429 ? 420 : status,
    text,
  }));
  const wanted = operationsOf(description).map(({ operationId }) => `${operationId} statuses 429`);
  expect(cover(changed).missing).toEqual(wanted);
});

test("what only one capture has is missing without it", () => {
  const without = captures.filter(({ name }) => name !== "emulator/recording-not-enabled");
  const coverage = cover(without);
  expect(coverage.missing).toEqual(["error 62"]);
  const table = coverageTable(coverage);
  expect(table).toContain("| rows of the error catalogue | 19 | 20 | 95 % |");
  expect(table).toContain("Missing:\n- error 62");
});

test("a request that is wrong on purpose covers nothing but its error", () => {
  const wrong = captures.map(({ name, capture }) => {
    const entries = capture.log.entries.map((entry) => ({ ...entry, _violates: ["json"] }));
    return { name, capture: { log: { ...capture.log, entries } } };
  });
  const [acquire] = cover(wrong).operations;
  expect(acquire).toMatchObject({
    statuses: { covered: 0 },
    requestProperties: {
      covered: 0,
      missing: ["/cname", "/uid", "/clientRequest", "/clientRequest/resourceExpiredHour"],
    },
    responseProperties: { covered: 6 },
  });
});

test("the places of a schema are those of all its parts, but what is forbidden", () => {
  const start = operationsOf(description).find(
    ({ operationId }) => operationId === "startIndividualRecording",
  );
  const places = placesOf(start?.request?.schema ?? {}, description);
  expect(places).toContain("/clientRequest/snapshotConfig/captureInterval");
  expect(places).toContain("/clientRequest/storageConfig/fileNamePrefix");
  expect(places).not.toContain("/clientRequest/recordingConfig/transcodingConfig");
});
