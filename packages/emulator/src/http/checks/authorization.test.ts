import { describe, expect, test } from "vitest";
import { Caller } from "../../../test/caller.ts";
import { createEmulator } from "../../emulator.ts";

const ours = { appId: "ours", customerId: "me", customerCertificate: "certificate" };
const theirs = { appId: "theirs", customerId: "they", customerCertificate: "other" };
const disabled = { ...ours, appId: "disabled", recordingEnabled: false };
const emulator = createEmulator({ projects: [ours, theirs, disabled], rateLimit: false });
const caller = new Caller(emulator);

const refused = { status: 401, body: { message: "Invalid authentication credentials" } };

describe("credentials", () => {
  test("of the project are accepted", async () => {
    expect((await caller.acquire()).status).toBe(200);
    expect((await new Caller(emulator, theirs).acquire()).status).toBe(200);
  });

  test.each([
    ["basic in lower case", "basic "],
    ["BASIC in upper case", "BASIC "],
    ["two spaces", "Basic  "],
    ["many spaces", "bAsIc     "],
  ])("with %s are accepted (RFC 9110, 11.4)", async (_, scheme) => {
    const body = JSON.stringify({ cname: "room", uid: "9", clientRequest: {} });
    for (const name of ["authorization", "Authorization", "AUTHORIZATION"]) {
      const { authorization: __, ...others } = caller.headers;
      const headers = { ...others, [name]: `${scheme}${btoa("me:certificate")}` };
      expect((await caller.send("acquire", { headers, body })).status).toBe(200);
    }
  });

  test.each([
    ["that are missing", undefined],
    ["that are empty", ""],
    ["that are wrong", `Basic ${btoa("me:wrong")}`],
    ["of nobody", `Basic ${btoa("nobody:certificate")}`],
    ["without Basic (MSG-08)", btoa("me:certificate")],
    ["without a space", `Basic${btoa("me:certificate")}`],
    ["with a word behind them", `Basic ${btoa("me:certificate")} realm`],
    ["twice", `Basic ${btoa("me:certificate")}, Basic ${btoa("me:certificate")}`],
    ["that are a bearer token", `Bearer ${btoa("me:certificate")}`],
    ["that are not encoded", "Basic me:certificate"],
  ])("%s are refused with 401 (AMB-11)", async (_, authorization) => {
    const { "content-type": type } = caller.headers;
    const headers = { "content-type": type ?? "", ...(authorization && { authorization }) };
    expect(await caller.send("acquire", { headers })).toMatchObject(refused);
  });

  test("of another customer are refused with 401 (HTTP-401)", async () => {
    const answer = await caller.send("/v1/apps/theirs/cloud_recording/acquire");
    expect(answer).toMatchObject(refused);
  });
});

describe("an App ID", () => {
  test("that is unknown is refused with 400 (MSG-01)", async () => {
    const { status, body } = await caller.send("/v1/apps/unknown/cloud_recording/acquire");
    expect({ status, body }).toEqual({ status: 400, body: { message: "invalid appid" } });
  });

  test("without recording is refused with code 62 on acquire (ERR-62)", async () => {
    const answer = await new Caller(emulator, disabled).acquire();
    expect(answer).toMatchObject({ status: 400, body: { code: 62 } });
  });

  test("without recording is refused with code 62 on other calls (HTTP-400b)", async () => {
    const answer = await new Caller(emulator, disabled).start("r", "mix");
    expect(answer).toMatchObject({ status: 400, body: { code: 62 } });
  });
});
