import { expect, test } from "vitest";
import { renamed } from "../../test/deliberate-drift.ts";
import { readCaptures } from "../capture.ts";
import { drift } from "./drift.ts";

const captures = await readCaptures();
const entries = captures.flatMap(({ capture }) => capture.log.entries);
const right = entries.filter(({ _violates }) => _violates === undefined);

test("redocly drift finds every right exchange documented and as documented", async () => {
  const { documented, findings, coverage } = await drift(right);
  expect(findings).toEqual([]);
  expect(documented).toBe(right.length);
  const { operations, parameters, properties, responses, missing } = coverage;
  for (const share of [operations, parameters, responses]) expect(share.covered).toBe(share.total);

  // It counts properties for each status, and all errors share one schema; `coverage` counts them for each operation.
  const sharedError = /property response ([45]\d\d (code|reason|message)|20[16] Body)$/;
  // Files that go to Alibaba Cloud VoD are never said to be in the backup (AMB-76).
  const vodInBackup =
    /^stopRecording property response 206 Body\.serverResponse\.(extensionServiceState|subServiceStatus)/;
  const others = missing.filter((one) => !sharedError.test(one) && !vodInBackup.test(one));
  expect(others).toEqual([]);
  expect(properties.total - properties.covered).toBe(missing.length);
});

test("it notices a property of a response that the description calls otherwise", async () => {
  const { findings } = await drift(right, renamed("resourceId", "resourceID"));
  expect(findings).toContain("acquireResource response /Body/resourceID required");
});
