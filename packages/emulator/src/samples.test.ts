import description from "@cloud-recording/openapi/openapi.json" with { type: "json" };
import { beforeEach, describe, expect, test } from "vitest";
import { type Answer, Caller, type Started } from "../test/caller.ts";
import { createEmulator } from "./emulator.ts";
import type { Mode } from "./generated/schema.ts";

const { examples } = description.components;

let caller: Caller;

beforeEach(() => {
  caller = new Caller(createEmulator({ startUp: 0, rateLimit: false }));
});

/** The same value with the type in place of every leaf, and one element in place of an array. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [shapeOf(value[0])];
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shapeOf(member)]));
}

function expectShape(answer: Answer, sample: { value: unknown }): void {
  expect(answer.status).toBe(200);
  expect(shapeOf(answer.body)).toEqual(shapeOf(sample.value));
}

async function started(mode: Mode, sample: { value: unknown }): Promise<Started> {
  const { resourceId = "" } = (await caller.acquire(examples.AcquireRequest.value)).body.Body ?? {};
  const answer = await caller.post(`resourceid/${resourceId}/mode/${mode}/start`, sample.value);
  expectShape(answer, examples.SessionAnswer);
  return { resourceId, sid: answer.body.Body?.sid ?? "", mode };
}

describe("the samples of the description give the answers of the description", () => {
  test("acquire", async () => {
    const answer = await caller.acquire(examples.AcquireRequest.value);
    expectShape(answer, examples.AcquireAnswer);
    expect(answer.body.Body?.resourceId).toHaveLength(256);
  });

  test("a mix recording", async () => {
    const session = await started("mix", examples.StartMixRequest);
    expectShape(await caller.query(session), examples.QueryMixAnswer);
    expectShape(await caller.stop(session), examples.StopMixAnswer);
  });

  test("an individual recording, with the status as a number (AMB-80)", async () => {
    const session = await started("individual", examples.StartIndividualRequest);
    const sample = structuredClone(examples.QueryAnswer);
    Object.assign(sample.value.Body.serverResponse, { status: 5 });
    expectShape(await caller.query(session), sample);
    expectShape(await caller.stop(session), examples.StopAnswer);
  });

  test("snapshots, with nothing but the upload state at the end (AMB-76)", async () => {
    const session = await started("individual", examples.StartSnapshotsRequest);
    expectShape(await caller.query(session), examples.QuerySnapshotsAnswer);
    const { body } = await caller.stop(session);
    expect(body.Body?.serverResponse).toEqual({ uploadingStatus: "uploaded" });
  });

  test("Alibaba Cloud VoD, with the same members at the end (AMB-76)", async () => {
    const session = await started("mix", examples.StartVodRequest);
    const queried = await caller.query(session);
    expectShape(queried, examples.QueryVodAnswer);
    expect(queried.body.Body?.serverResponse).toMatchObject({
      extensionServiceState: [{ payload: { state: "inProgress" } }],
      subServiceStatus: { recordingService: "serviceInProgress" },
    });
    expectShape(await caller.stop(session), examples.QueryVodAnswer);
  });

  test("the changes of a running recording", async () => {
    const { resourceId, sid } = await started("mix", examples.StartMixRequest);
    const path = `resourceid/${resourceId}/sid/${sid}/mode/mix`;
    const { UpdateRequest, UpdateLayoutRequest, ResetLayoutRequest } = examples;
    expectShape(await caller.post(`${path}/update`, UpdateRequest.value), examples.SessionAnswer);
    for (const layout of [UpdateLayoutRequest, ResetLayoutRequest]) {
      expectShape(await caller.post(`${path}/updateLayout`, layout.value), examples.SessionAnswer);
    }
    expectShape(
      await caller.post(`${path}/stop`, examples.StopRequest.value),
      examples.StopMixAnswer,
    );
  });

  test("errors", async () => {
    const session = await started("mix", examples.StartMixRequest);
    const shapes = async (answer: Promise<Answer>) => shapeOf((await answer).body);
    const { resourceId } = session;
    expect(await shapes(caller.start(resourceId, "mix"))).toEqual(
      shapeOf(examples.AlreadyStartedError.value),
    );
    expect(await shapes(caller.query({ ...session, resourceId: "x" }))).toEqual(
      shapeOf(examples.InvalidResourceError.value),
    );
    expect(await shapes(caller.send("nowhere"))).toEqual(shapeOf(examples.NoRouteError.value));
  });
});
