import { describe, expect, test } from "vitest";
import { Caller, who } from "../../../test/caller.ts";
import { createEmulator } from "../../emulator.ts";

const caller = new Caller(createEmulator({ rateLimit: false }));
const good = JSON.stringify({ ...who, clientRequest: {} });
const malformed = { status: 400, body: { code: 8 } };

describe("the content type", () => {
  test.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/json;charset=UTF-8",
    "Application/json;charset=utf-8",
    "text/plain;charset=utf-8",
    "",
  ])("%j is refused with code 8 (GEN-13, AMB-15)", async (type) => {
    const headers = { ...caller.headers, "content-type": type };
    expect(await caller.send("acquire", { headers, body: good })).toMatchObject(malformed);
  });

  test("that is missing is refused with code 8", async () => {
    const { authorization = "" } = caller.headers;
    const body = new TextEncoder().encode(good);
    const answer = await caller.send("acquire", { headers: { authorization }, body });
    expect(answer).toMatchObject(malformed);
  });

  test("is not asked of a query (AMB-14)", async () => {
    const { authorization = "" } = caller.headers;
    const path = "resourceid/r/sid/s/mode/mix/query";
    const answer = await caller.send(path, { method: "GET", headers: { authorization } });
    expect(answer.body.code).toBe(1001);
  });
});

describe("a body", () => {
  test.each([
    ["nothing", ""],
    ["half an object", '{"cname":'],
    ["single quotes", "{'cname':'a'}"],
    ["a form", "cname=a&uid=1"],
    ["a comma too many", '{"cname":"a",}'],
  ])("of %s is refused with code 8, without a quote from it (ERR-8d)", async (_, body) => {
    const answer = await caller.send("acquire", { body });
    expect(answer).toMatchObject(malformed);
    expect(answer.body.reason).toBe("The request body is not valid JSON.");
  });

  test.each(["with a length", "as a stream"])(
    "that is not UTF-8 is refused with code 8, %s, so that two names are never one (GEN-17, ERR-8d)",
    async (way) => {
      for (const byte of [0xff, 0xfe, 0xe4]) {
        const bytes = Buffer.from(good.replace(who.uid, "?"));
        bytes[bytes.indexOf("?")] = byte;
        const length = { "content-length": String(bytes.length) };
        const init =
          way === "with a length"
            ? { headers: { ...caller.headers, ...length }, body: bytes }
            : { body: new Blob([bytes]).stream(), duplex: "half" };
        const answer = await caller.send("acquire", init as RequestInit);
        expect(answer).toMatchObject(malformed);
        expect(answer.body.reason).toContain("not UTF-8");
      }
    },
  );

  test("may begin with a byte order mark, and have any characters", async () => {
    const text = `\uFEFF${JSON.stringify({ ...who, uid: "用户�", clientRequest: {} })}`;
    const length = { "content-length": String(Buffer.byteLength(text)) };
    for (const headers of [caller.headers, { ...caller.headers, ...length }]) {
      const body = new TextEncoder().encode(text);
      expect((await caller.send("acquire", { headers, body })).status).toBe(200);
    }
  });

  test.each(["null", "5", '"text"', "[]", "{}"])(
    "that is %s is refused with code 2",
    async (body) => {
      expect(await caller.send("acquire", { body })).toMatchObject({
        status: 400,
        body: { code: 2 },
      });
    },
  );

  test("that is larger than 1 MiB is refused with code 8", async () => {
    const body = JSON.stringify({ ...who, padding: "x".repeat(1024 * 1024) });
    const answer = await caller.send("acquire", { body });
    expect(answer).toMatchObject(malformed);
    expect(answer.body.reason).toContain("1 MiB");
  });

  test("that says to be larger than 1 MiB is refused whatever it is", async () => {
    const headers = { ...caller.headers, "content-length": "1048577" };
    expect(await caller.send("acquire", { headers, body: good })).toMatchObject(malformed);
  });

  test("that breaks off is refused with code 8", async () => {
    const body = new ReadableStream({
      pull: () => Promise.reject(new Error("The connection is gone")),
    });
    const init = { body, duplex: "half" } as RequestInit;
    expect(await caller.send("acquire", init)).toMatchObject(malformed);
  });

  test("that is nested deeply does no harm", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const body = `{"cname":"a","uid":"1","clientRequest":{},"deep":${deep}}`;
    expect((await caller.send("acquire", { body })).status).toBe(200);
    const start = `{"cname":"a","uid":"1","clientRequest":{"recordingConfig":${deep}}}`;
    const answer = await caller.send("resourceid/r/mode/mix/start", { body: start });
    expect(answer.body.code).toBe(2);
  });

  test("with the names of prototypes does no harm", async () => {
    const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const config = `{${evil},"backgroundColor":"#FF0000"}`;
    const body = `{"cname":"a","uid":"1",${evil},"clientRequest":{"recordingConfig":${config}}}`;
    const answer = await caller.send("resourceid/r/mode/mix/start", { body });
    expect(answer.body.code).toBe(1001);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
