import { project, who } from "../src/outcome.ts";
import {
  type Actor,
  lists,
  plainSettings,
  type Started,
  type Twist,
} from "../src/recorder/actor.ts";
import type { Scenario } from "../src/recorder/scenario.ts";

const hour = 60 * 60 * 1000;
const otherAppId = "a0000000000000000000000000000002";

/** Each operation, refused with every status that is documented for it. */
export const refusals: readonly Scenario[] = [
  refusal("acquire", async (actor) => {
    await refused(actor, (twist) => actor.acquire(twist), {});
    const tooLong = { ...who, uid: "x".repeat(49), clientRequest: {} };
    await actor.acquire({ body: tooLong, violates: ["/uid maxLength"] });
    await actor.acquire();
  }),
  ...(["mix", "individual"] as const).map((mode) =>
    refusal(`start-${mode}`, async (actor) => {
      const resourceId = await actor.acquire();
      const go = (twist: Twist) => actor.start(resourceId, mode, undefined, twist);
      await refused(actor, go, plainSettings(mode));
      const violates = ["/clientRequest/recordingConfig required"];
      await go({ body: { ...who, clientRequest: {} }, violates });
      await go({ body: { ...who, cname: "other-room", clientRequest: plainSettings(mode) } });
      await actor.start("no-resource-id", mode);
      await go({ appId: otherAppId });
      await actor.pass(hour);
      await go({});
      const session = await actor.record(mode);
      await actor.start(session.resourceId, mode);
      await actor.start(await actor.acquire(), mode);
      await actor.stop(session);
    }),
  ),
  refusal("update", async (actor) => {
    const session = await actor.record();
    const go = (twist: Twist, target: Started = session) => actor.update(target, lists, twist);
    await refused(actor, go, { streamSubscribe: lists });
    const clientRequest = { streamSubscribe: { audioUidList: { subscribeAudioUids: [] } } };
    const violates = ["/clientRequest/streamSubscribe/audioUidList/subscribeAudioUids minItems"];
    await go({ body: { ...who, clientRequest }, violates });
    const body = { ...who, cname: "other-room", clientRequest: { streamSubscribe: lists } };
    await ofNoSession(actor, session, go, body);
  }),
  refusal("update-layout", async (actor) => {
    const session = await actor.record();
    const layout = { mixedVideoLayout: 1 };
    const go = (twist: Twist, target: Started = session) =>
      actor.updateLayout(target, layout, twist);
    await refused(actor, go, layout);
    const wrong = { ...who, clientRequest: { backgroundColor: "red" } };
    await go({ body: wrong, violates: ["/clientRequest/backgroundColor pattern"] });
    await ofNoSession(actor, session, go, { ...who, cname: "other-room", clientRequest: layout });
  }),
  refusal("query", async (actor) => {
    const session = await actor.record();
    const go = (twist: Twist, target: Started = session) => actor.query(target, twist);
    await refused(actor, go);
    await go({}, { ...session, mode: "individual" });
    await ofNoSession(actor, session, go);
  }),
  refusal("stop", async (actor) => {
    const session = await actor.record();
    const go = (twist: Twist, target: Started = session) => actor.stop(target, twist);
    await refused(actor, go, {});
    await go({ body: { ...who, clientRequest: [] }, violates: ["/clientRequest type"] });
    await ofNoSession(actor, session, go, { ...who, cname: "other-room", clientRequest: {} });
  }),
];

function refusal(name: string, script: (actor: Actor) => Promise<void>): Scenario {
  return {
    name: `refused-${name}`,
    text: `How ${name} is refused: by HTTP, the gateway, the network and the service.`,
    emulator: { projects: [project, { ...project, appId: otherAppId }] },
    play: { script },
    isLive: false,
  };
}

/** What all operations have in common: HTTP, the gateway, the network, and the body if there is one. */
async function refused(
  actor: Actor,
  go: (twist: Twist) => Promise<unknown>,
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
    { code: 504, status: 504, message: "the service did not answer in time" },
  ]) {
    actor.emulator.faults.add({ ...fault, times: 1 });
    await go({});
  }
}

/** What calls about a recording have in common: names that do not belong together, and its end. */
async function ofNoSession(
  actor: Actor,
  session: Started,
  go: (twist: Twist, target?: Started) => Promise<void>,
  otherChannel?: object,
): Promise<void> {
  if (otherChannel !== undefined) await go({ body: otherChannel });
  await go({}, { ...session, resourceId: "no-resource-id" });
  await go({}, { ...session, sid: "no-sid" });
  await go({ appId: otherAppId });
  await actor.stop(session);
  await actor.pass(3000);
  await go({});
  const expired = await actor.record();
  await actor.pass(24 * hour);
  await go({}, expired);
}
