import { beforeEach, describe, expect, test } from "vitest";
import { Caller, type Started, who } from "../../test/caller.ts";
import { Clock } from "../../test/clock.ts";
import { createEmulator, type Emulator } from "../emulator.ts";

let clock: Clock;
let emulator: Emulator;
let caller: Caller;

beforeEach(() => {
  clock = new Clock();
  emulator = createEmulator({ startUp: 0, rateLimit: false, now: clock.now });
  caller = new Caller(emulator);
});

const noRoute = { message: "no Route matched with those values" };
const app = "/v1/apps/7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59";

describe("the six calls of a recording", () => {
  test("work one after the other", async () => {
    const session = await caller.record();
    const states = await caller.query(session);
    expect(states.body.Body?.serverResponse).toMatchObject({ status: 5 });
    const lists = { audioUidList: { subscribeAudioUids: ["#allstream#"] } };
    expect((await caller.update(session, lists)).status).toBe(200);
    expect((await caller.updateLayout(session, { mixedVideoLayout: 1 })).status).toBe(200);
    const stopped = await caller.stop(session);
    expect(stopped).toMatchObject({
      status: 200,
      body: {
        Code: 200,
        Body: { ...ids(session), serverResponse: { uploadingStatus: "uploaded" } },
      },
    });
  });

  test("answer in JSON, also when they refuse", async () => {
    const answers = [await caller.acquire(), await caller.acquire({}), await caller.send("/")];
    for (const { headers } of answers) {
      expect(headers.get("content-type")).toBe("application/json");
    }
  });
});

test("the reason of a refusal comes in Chinese if the call asks for it", async () => {
  const body = JSON.stringify({ ...who, uid: 5, clientRequest: {} });
  const answer = async (language?: string) => {
    const more = language === undefined ? {} : { "x-emulator-language": language };
    const { body: refused } = await caller.send("acquire", {
      headers: { ...caller.headers, ...more },
      body,
    });
    return refused.reason;
  };
  const [english, chinese] = ["`/uid` must be a string", "`/uid` 应为：字符串"];
  expect(await answer()).toContain(english);
  expect(await answer("en")).toContain(english);
  expect(await answer("zh-CN")).toContain(chinese);
  for (const entry of emulator.requests()) {
    expect(entry.reason).toContain(english);
    expect(entry.chinese).toContain(chinese);
  }
});

describe("a path or method that is none", () => {
  const session = "resourceid/r/sid/s/mode";
  test.each([
    ["POST", "/"],
    ["GET", `${app}/cloud_recording/acquire`],
    ["PUT", `${app}/cloud_recording/acquire`],
    ["POST", `${app}/acquire`],
    ["POST", `${app}/cloud_recording/Acquire`],
    ["POST", `${app}/cloud_recording/acquire/`],
    ["POST", `${app}/cloud_recording/resourceid/r/mode/Mix/start`],
    ["POST", `${app}/cloud_recording/resourceId/r/mode/mix/start`],
    ["GET", `${app}/cloud_recording/resourceid/r/mode/mix/start`],
    ["POST", `${app}/cloud_recording/${session}/mix/query`],
    ["POST", `${app}/cloud_recording/${session}/mix/updatelayout`],
    ["GET", `${app}/cloud_recording/${session}/mix/stop`],
    ["POST", `${app}/cloud_recording/${session}/web/stop`],
  ])("%s %s is answered with 404 before anything else (AMB-16)", async (method, path) => {
    const { status, body } = await caller.send(path, { method, headers: {} });
    expect({ status, body }).toEqual({ status: 404, body: noRoute });
  });
});

test("a path or method that is none can be answered with code 8 instead (AMB-16)", async () => {
  caller = new Caller(createEmulator({ noRoute: 8 }));
  expect(await caller.send("nowhere")).toMatchObject({ status: 400, body: { code: 8 } });
});

describe("the checks come in their order", () => {
  const wrong = {
    credentials: { authorization: "Basic d3Jvbmc6d3Jvbmc=" },
    type: { "content-type": "application/json" },
  };

  test("credentials before the App ID", async () => {
    const answer = await caller.send("/v1/apps/unknown/cloud_recording/acquire", {
      headers: { ...caller.headers, ...wrong.credentials },
    });
    expect(answer.status).toBe(401);
  });

  test("the App ID before the rate", async () => {
    const limited = new Caller(createEmulator({ rateLimit: 0 }));
    const answer = await limited.send("/v1/apps/unknown/cloud_recording/acquire");
    expect(answer.body).toEqual({ message: "invalid appid" });
  });

  test("the rate before the content type", async () => {
    const limited = new Caller(createEmulator({ rateLimit: 0 }));
    const answer = await limited.send("acquire", {
      headers: { ...limited.headers, ...wrong.type },
    });
    expect(answer.status).toBe(429);
  });

  test("the content type before the JSON", async () => {
    const headers = { ...caller.headers, ...wrong.type };
    const answer = await caller.send("acquire", { headers, body: "{" });
    expect(answer.body).toMatchObject({ code: 8, reason: expect.stringContaining("content type") });
  });

  test("the JSON before the schema", async () => {
    const answer = await caller.send("acquire", { body: '{"cname": 5' });
    expect(answer.body).toMatchObject({ code: 8, reason: expect.stringContaining("JSON") });
  });

  test("the channel name before other parameters", async () => {
    expect((await caller.acquire({ uid: 5, cname: "ü" })).body.code).toBe(1013);
  });

  test("the schema before the resource ID", async () => {
    expect((await caller.start("garbage", "mix", {})).body.code).toBe(2);
  });

  test("the individual mode of updateLayout before the resource ID", async () => {
    const session: Started = { resourceId: "garbage", sid: "s", mode: "individual" };
    expect((await caller.updateLayout(session, {})).body.code).toBe(1028);
  });

  test("the resource ID before the session", async () => {
    const session = await caller.record();
    const stranger = { ...who, uid: "stranger" };
    expect((await caller.stop({ ...session, sid: "s" }, stranger)).body.code).toBe(432);
    expect((await caller.stop({ ...session, sid: "s", mode: "individual" })).body.code).toBe(1003);
  });

  test("the resource ID and session before what they do not allow", async () => {
    const session = await caller.record("mix", { recordingConfig: { streamTypes: 0 } });
    await caller.stop(session);
    const lists = { videoUidList: { subscribeVideoUids: ["1"] } };
    expect((await caller.update(session, lists)).body.code).toBe(404);
  });
});

describe("a refusal has the status of its code", () => {
  test("7 comes with 201 and without a sid", async () => {
    const { resourceId } = await caller.record();
    const answer = await caller.start(resourceId, "mix");
    expect(answer).toMatchObject({ status: 201, body: { code: 7 } });
    expect(answer.body).not.toHaveProperty("Body");
  });

  test("53, 1001, 433 and 49 come with 400", async () => {
    const session = await caller.record();
    const second = (await caller.acquire()).body.Body?.resourceId ?? "";
    expect(await caller.start(second, "mix")).toMatchObject({ status: 400, body: { code: 53 } });
    expect(await caller.start("x", "mix")).toMatchObject({ status: 400, body: { code: 1001 } });
    await caller.stop(session);
    expect(await caller.stop(session)).toMatchObject({ status: 400, body: { code: 49 } });
    clock.advance(300_000);
    expect(await caller.start(second, "mix")).toMatchObject({ status: 400, body: { code: 433 } });
  });

  test("501 comes with 500, then 404 with 404", async () => {
    const session = await caller.record();
    await caller.stop(session);
    expect(await caller.query(session)).toMatchObject({ status: 500, body: { code: 501 } });
    clock.advance(2000);
    const { status, body } = await caller.query(session);
    expect({ status, body }).toEqual({
      status: 404,
      body: { code: 404, reason: "failed to find worker" },
    });
  });

  test("435 comes with 206", async () => {
    const empty = new Caller(createEmulator({ startUp: 0, participants: "none" }));
    const session = await empty.record();
    expect(await empty.stop(session)).toMatchObject({ status: 206, body: { code: 435 } });
  });

  test("1003 comes with 400 for a resource ID of another App ID", async () => {
    const other = { ...emulator.project, appId: "other" };
    const two = createEmulator({ projects: [emulator.project, other] });
    const resourceId = (await new Caller(two).acquire()).body.Body?.resourceId ?? "";
    const answer = await new Caller(two, other).start(resourceId, "mix");
    expect(answer).toMatchObject({ status: 400, body: { code: 1003 } });
  });
});

function ids({ resourceId, sid }: Started) {
  return { resourceId, sid };
}
