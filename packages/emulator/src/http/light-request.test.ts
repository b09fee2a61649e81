import { describe, expect, test } from "vitest";
import { lightRequest } from "./light-request.ts";

const url = "http://localhost/v1";
const init = { method: "POST", headers: { Authorization: "Basic x" }, body: "{}" };

describe("a light request", () => {
  test.each([url, new URL(url)])("reads like a real one", async (input) => {
    const light = lightRequest(input, init);
    const real = new Request(input, init);
    expect(light?.url).toBe(real.url);
    expect(light?.method).toBe(real.method);
    expect(light?.headers.get("authorization")).toBe(real.headers.get("authorization"));
    expect(await light?.text()).toBe(await real.text());
  });

  test.each([
    ["another method", { ...init, method: "post" }],
    ["no body", { method: "POST" }],
    ["bytes", { ...init, body: new Uint8Array(2) }],
    ["half a character", { ...init, body: "\ud800" }],
    ["a signal", { ...init, signal: AbortSignal.abort() }],
    ["a redirect mode", { ...init, redirect: "manual" as const }],
  ])("is not made of %s", (_, given) => {
    expect(lightRequest(url, given)).toBeUndefined();
  });

  test("is not made of a URL with credentials", () => {
    expect(lightRequest("http://a:b@localhost/", init)).toBeUndefined();
  });

  test("is refused like a real one", () => {
    expect(() => lightRequest("/v1", init)).toThrow(TypeError);
    expect(() => lightRequest(url, { ...init, headers: { "a b": "c" } })).toThrow(TypeError);
  });
});
