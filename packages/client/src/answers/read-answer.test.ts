import { describe, expect, test } from "vitest";
import type { RawAnswer } from "../errors/answer-error.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import { ServiceError } from "../errors/service-error.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";
import { readAnswer } from "./read-answer.ts";

const context = { method: "start", recording: { cname: "room", uid: "1" } } as const;

function read(status: number, body: unknown): unknown {
  return readAnswer(raw(status, body), context);
}

function raw(status: number, body: unknown): RawAnswer {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, headers: new Headers(), body: text };
}

function failure(status: number, body: unknown): unknown {
  try {
    return read(status, body);
  } catch (error) {
    return error;
  }
}

describe("success", () => {
  const body = { resourceId: "r", sid: "s" };
  test.each<[name: string, status: number, answer: object, more?: object]>([
    ["the envelope of the service (AMB-02)", 200, { Code: 200, Body: body }],
    ["the envelope in small letters (AMB-03)", 200, { code: 200, body }],
    ["a bare body, as the sibling sends it", 200, body],
    ["a bare body with more than was asked for", 200, body, { cname: "room", uid: "1" }],
    ["HTTP 201 with a normal body (AMB-07)", 201, { Code: 201, Body: body }],
    ["HTTP 206 with a normal body (AMB-08)", 206, { Code: 206, Body: body }],
  ])("%s", (_name, status, answer, more = {}) => {
    expect(read(status, { ...answer, ...more })).toEqual({ ...body, ...more });
  });
});

describe("errors of the service, by code and not by status", () => {
  test.each<[name: string, status: number, body: unknown, code: number, reason: string]>([
    ["code and reason", 400, { code: 2, reason: "invalid" }, 2, "invalid"],
    ["a code without a reason", 400, { code: 2 }, 2, ""],
    ["code 7 with HTTP 201", 201, { code: 7 }, 7, ""],
    ["code 62 with HTTP 500", 500, { code: 62, reason: "off" }, 62, "off"],
    ["code 62 with HTTP 504", 504, { code: 62 }, 62, ""],
    ["code 65 with HTTP 206", 206, { code: 65 }, 65, ""],
    ["code 435 with HTTP 206", 206, { code: 435, reason: "no file" }, 435, "no file"],
    ["an empty sid beside the code", 200, { resourceId: "r", sid: "", code: 15 }, 15, ""],
    [
      "an echo beside the code",
      404,
      { cname: "c", uid: "1", code: 404, reason: "failed to find worker" },
      404,
      "failed to find worker",
    ],
    ["inside the envelope", 200, { Code: 200, Body: { code: 53, reason: "busy" } }, 53, "busy"],
    ["as the code of the envelope", 200, { Code: 501, Body: {} }, 501, ""],
    ["a code as a string", 400, { code: "432" }, 432, ""],
    [
      "a worker that is gone, in the shape of a success",
      200,
      {
        resourceId: "r",
        sid: "s",
        serverResponse: {
          command: "StopCloudRecorder",
          payload: { message: "failed to find worker" },
        },
      },
      404,
      "failed to find worker",
    ],
    [
      "code 49 with the outcome of the first stop",
      400,
      { code: 49, serverResponse: { fileList: "a.m3u8" } },
      49,
      "",
    ],
  ])("%s", (_name, status, body, code, reason) => {
    const error = failure(status, body);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({ code, reason, status });
    expect((error as ServiceError).body).toBe(raw(status, body).body);
  });
});

describe("answers of the gateway", () => {
  test.each([
    [
      "bad credentials",
      401,
      { message: "Invalid authentication credentials" },
      "Invalid authentication credentials",
    ],
    [
      "no route",
      404,
      { message: "no Route matched with those values" },
      "no Route matched with those values",
    ],
    ["too many requests", 429, { message: "API rate limit exceeded" }, "API rate limit exceeded"],
    ["an HTML page of a proxy", 502, "<html>Bad Gateway</html>", undefined],
    ["an empty body", 504, "", undefined],
    ["JSON that is no object", 500, "null", undefined],
    ["an object that says nothing", 500, {}, undefined],
  ])("%s", (_name, status, body, gatewayMessage) => {
    const error = failure(status, body);
    expect(error).toBeInstanceOf(GatewayError);
    expect(error).toMatchObject({ status, gatewayMessage, body: raw(status, body).body });
  });
});

test.each(["", "OK", "[]", '{"Code":200,"Body"'])(
  "a success that is no JSON object is unusable: %s",
  (body) => {
    expect(failure(200, body)).toBeInstanceOf(UnusableAnswerError);
  },
);
