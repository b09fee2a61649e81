import { expect, test } from "vitest";
import type { LogEntry } from "../http/log/log-entry.ts";
import { paintFor } from "./paint.ts";
import { requestLine } from "./request-line.ts";

const plain = paintFor({}, {});
const entry: LogEntry = {
  operation: "acquireResource",
  method: "POST",
  path: "/v1/apps/a/cloud_recording/acquire",
  status: 200,
  warnings: [],
  at: 0,
  durationMs: 1.234,
};

test("a success is a short line", () => {
  expect(requestLine(entry, plain)).toBe("acquireResource           200  1.2 ms\n");
});

test("a refusal says why", () => {
  const refused = {
    ...entry,
    status: 400,
    code: 433,
    reason: "The resource ID has expired.",
  } as const;
  expect(requestLine(refused, plain)).toContain("400  code 433  The resource ID has expired.  1.2");
});

test("each warning has a line", () => {
  const text = requestLine({ ...entry, warnings: ["One.", "Two."] }, plain);
  expect(text).toContain("\n  warning  One.\n  warning  Two.\n");
});

test("a path that names no operation is shown, but not at any length", () => {
  const { operation: _, ...lost } = entry;
  expect(requestLine({ ...lost, path: "/nowhere" }, plain)).toContain("POST /nowhere");
  expect(requestLine({ ...lost, path: "/x".repeat(5000) }, plain).length).toBeLessThan(300);
});

test("callers cannot control the terminal", () => {
  const evil = "\u001b[2J\r\n\u202e";
  const { operation: _, ...lost } = entry;
  const text = requestLine({ ...lost, path: evil, reason: evil, warnings: [evil] }, plain);
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{C}/u);
  expect(text.split("\n")).toHaveLength(3);
});
