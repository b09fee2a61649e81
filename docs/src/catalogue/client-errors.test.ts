import * as client from "@cloud-recording/client";
import * as callbacks from "@cloud-recording/client/callbacks";
import { expect, test } from "vitest";
import { anchorOf, clientErrors } from "./client-errors.ts";

test("the list has every error class of the client", () => {
  const bases = [client.CloudRecordingError, client.AnswerError] as unknown[];
  const classes = Object.entries({ ...client, ...callbacks })
    .filter(([, value]) => typeof value === "function" && value.prototype instanceof Error)
    .filter(([, value]) => !bases.includes(value))
    .map(([name]) => name);
  expect(clientErrors.map(({ name }) => name).toSorted()).toEqual(classes.toSorted());
});

test("an anchor is the name in kebab-case", () => {
  expect(anchorOf("NetworkError")).toBe("network-error");
  expect(anchorOf("SidUnknownError")).toBe("sid-unknown-error");
});
