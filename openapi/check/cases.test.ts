import { describe, expect, test } from "vitest";
import { bundle } from "../generate/bundle.ts";
import { type Description, type Reaction, valueAt } from "../reader/reader.ts";
import type { Validate } from "../runtime/violation.ts";
import { bodyOf, type Case, readCases, type Slip } from "./cases.ts";
import { requestValidators, responseValidators } from "./compiled-validators.ts";

const description: Description = JSON.parse(await bundle());
const [client, service, answers, files] = await Promise.all([
  requestValidators(description, "client"),
  requestValidators(description, "service"),
  responseValidators(description),
  readCases(),
]);

describe.each(files)("$path", ({ cases }) => {
  test.each(cases.map((row) => [row.requirements.join(", "), row] as const))("%s", (_ids, row) => {
    for (const patch of row.accept ?? []) {
      for (const check of checksOf(row)) expect(findings(check, row, patch)).toEqual([]);
    }
    for (const slip of row.refuse ?? []) expectSlip(row, slip, "refuse");
    for (const slip of row.warn ?? []) expectSlip(row, slip, "warn");
    for (const [pointer, value] of Object.entries(row.expect ?? {})) {
      expect(valueAt(description, pointer), pointer).toEqual(value);
    }
    for (const pointer of row.absent ?? []) {
      expect(valueAt(description, pointer), pointer).toBeUndefined();
    }
  });
});

/** A slip is reported once, at its place, by the client and by the service. */
function expectSlip(row: Case, slip: Slip, reaction: Reaction): void {
  const [sender, receiver = undefined] = checksOf(row);
  expect(findings(sender, row, slip.patch)).toEqual(expected(row, slip, reaction));
  if (receiver === undefined) return;
  const wanted = expected(row, slip, slip.service ?? reaction);
  expect(findings(receiver, row, slip.patch), "the service").toEqual(wanted);
}

function expected({ at = "" }: Case, { pointer, rule }: Slip, reaction: Reaction): string[] {
  if (reaction === "accept") return [];
  return [`${reaction === "refuse" ? "error" : "warning"} ${at}${pointer} ${rule}`];
}

/** Checks of the body of a case: client and service for a request, the client alone for a response. */
function checksOf({ operation = "", status }: Case): [Validate, Validate?] {
  const checks =
    status === undefined ? [client[operation], service[operation]] : [answers[operation]?.[status]];
  const [first, second] = checks;
  if (first === undefined) throw new Error(`Nothing checks ${operation} ${status ?? ""}`);
  return second === undefined ? [first] : [first, second];
}

function findings(check: Validate | undefined, row: Case, patch: unknown): string[] {
  const violations = check?.(bodyOf(row, patch, description), row.recording) ?? [];
  return violations.map(({ severity, pointer, rule }) => `${severity} ${pointer} ${rule}`);
}
