import type { Scenario } from "../src/capturing/scenario.ts";
import {
  lists,
  type Override,
  plainSettings,
  type ScenarioClient,
  type Started,
} from "../src/capturing/scenario-client.ts";
import { project, who } from "../src/outcome.ts";

const hour = 60 * 60 * 1000;
const otherAppId = "a0000000000000000000000000000002";

/** Each operation, refused with every status that is documented for it. */
export const refusals: readonly Scenario[] = [
  refusal("acquire", async (client) => {
    await refused(client, (override) => client.acquire(override), {});
    const tooLong = { ...who, uid: "x".repeat(49), clientRequest: {} };
    await client.acquire({ body: tooLong, violates: ["/uid maxLength"] });
    await client.acquire();
  }),
  ...(["mix", "individual"] as const).map((mode) =>
    refusal(`start-${mode}`, async (client) => {
      const resourceId = await client.acquire();
      const go = (override: Override) => client.start(resourceId, mode, undefined, override);
      await refused(client, go, plainSettings(mode));
      const violates = ["/clientRequest/recordingConfig required"];
      await go({ body: { ...who, clientRequest: {} }, violates });
      await go({ body: { ...who, cname: "other-room", clientRequest: plainSettings(mode) } });
      await client.start("no-resource-id", mode);
      await go({ appId: otherAppId });
      await client.pass(hour);
      await go({});
      const session = await client.record(mode);
      await client.start(session.resourceId, mode);
      await client.start(await client.acquire(), mode);
      await client.stop(session);
    }),
  ),
  refusal("update", async (client) => {
    const session = await client.record();
    const go = (override: Override, target: Started = session) =>
      client.update(target, lists, override);
    await refused(client, go, { streamSubscribe: lists });
    const clientRequest = { streamSubscribe: { audioUidList: { subscribeAudioUids: [] } } };
    const violates = ["/clientRequest/streamSubscribe/audioUidList/subscribeAudioUids minItems"];
    await go({ body: { ...who, clientRequest }, violates });
    const body = { ...who, cname: "other-room", clientRequest: { streamSubscribe: lists } };
    await ofNoSession(client, session, go, body);
  }),
  refusal("update-layout", async (client) => {
    const session = await client.record();
    const layout = { mixedVideoLayout: 1 };
    const go = (override: Override, target: Started = session) =>
      client.updateLayout(target, layout, override);
    await refused(client, go, layout);
    const wrong = { ...who, clientRequest: { backgroundColor: "red" } };
    await go({ body: wrong, violates: ["/clientRequest/backgroundColor pattern"] });
    await ofNoSession(client, session, go, { ...who, cname: "other-room", clientRequest: layout });
  }),
  refusal("query", async (client) => {
    const session = await client.record();
    const go = (override: Override, target: Started = session) => client.query(target, override);
    await refused(client, go);
    await go({}, { ...session, mode: "individual" });
    await ofNoSession(client, session, go);
  }),
  refusal("stop", async (client) => {
    const session = await client.record();
    const go = (override: Override, target: Started = session) => client.stop(target, override);
    await refused(client, go, {});
    await go({ body: { ...who, clientRequest: [] }, violates: ["/clientRequest type"] });
    await ofNoSession(client, session, go, { ...who, cname: "other-room", clientRequest: {} });
  }),
];

function refusal(name: string, script: (client: ScenarioClient) => Promise<void>): Scenario {
  return {
    name: `refused-${name}`,
    text: `How ${name} is refused: by HTTP, the gateway, the network and the service.`,
    emulator: { projects: [project, { ...project, appId: otherAppId }] },
    play: { script },
    isLive: false,
  };
}

/** Calls that are refused alike by all operations: by HTTP, the gateway, the network, and the body if there is one. */
async function refused(
  client: ScenarioClient,
  go: (override: Override) => Promise<unknown>,
  clientRequest?: object,
): Promise<void> {
  await go({ headers: { authorization: `Basic ${btoa("nobody:nothing")}` } });
  await go({ headers: { authorization: "nobody" }, violates: ["authorization"] });
  await go({ headers: { authorization: undefined }, violates: ["authorization"] });
  await go({ appId: "unknown-app-id" });
  await go({ method: "PUT", violates: ["route"] });
  if (clientRequest !== undefined) {
    const headers = { "content-type": "application/json; charset=UTF-8" };
    await go({ headers, violates: ["content-type"] });
    await go({ body: "{", violates: ["json"] });
    const cname = "caf\u00e9";
    await go({ body: { ...who, cname, clientRequest }, violates: ["/cname pattern"] });
  }
  for (const fault of [
    { code: 65 },
    { message: "no Route matched with those values" },
    { message: "API rate limit exceeded" },
    { code: 500, status: 500, message: "internal server error" },
    { code: 504, status: 504, message: "the service did not respond in time" },
  ]) {
    client.emulator.faults.add({ ...fault, times: 1 });
    await go({});
  }
}

/** Calls that are refused alike for every recording: with names that do not belong together, and after its end. */
async function ofNoSession(
  client: ScenarioClient,
  session: Started,
  go: (override: Override, target?: Started) => Promise<void>,
  otherChannel?: object,
): Promise<void> {
  if (otherChannel !== undefined) await go({ body: otherChannel });
  await go({}, { ...session, resourceId: "no-resource-id" });
  await go({}, { ...session, sid: "no-sid" });
  await go({ appId: otherAppId });
  await client.stop(session);
  await client.pass(3000);
  await go({});
  const expired = await client.record();
  await client.pass(24 * hour);
  await go({}, expired);
}
