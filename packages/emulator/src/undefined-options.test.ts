import { expect, test } from "vitest";
import { createEmulator } from "./emulator.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import { serve } from "./serve.ts";

const absent = {
  projects: undefined,
  participants: undefined,
  channels: undefined,
  rateLimit: undefined,
  startUp: undefined,
  exitWindow: undefined,
  workerDelay: undefined,
  profile: undefined,
  faults: undefined,
  store: undefined,
  clock: undefined,
  now: undefined,
  log: undefined,
} satisfies EmulatorOptions;

/** Sends a call to an emulator. */
async function call(
  emulator: ReturnType<typeof createEmulator>,
  path: string,
  clientRequest: object,
): Promise<{ status: number; Body: { resourceId: string; sid: string } }> {
  const { appId, customerId, customerCertificate } = emulator.project;
  const response = await emulator.fetch(
    `http://localhost/v1/apps/${appId}/cloud_recording/${path}`,
    {
      method: "POST",
      headers: {
        authorization: `Basic ${btoa(`${customerId}:${customerCertificate}`)}`,
        "content-type": "application/json;charset=utf-8",
      },
      body: JSON.stringify({ cname: "room-42", uid: "527841", clientRequest }),
    },
  );
  return { status: response.status, ...((await response.json()) as { Body: never }) };
}

test("options that are undefined are like options that are left out", async () => {
  const states = [];
  for (const options of [{}, absent]) {
    using emulator = createEmulator(options);
    emulator.clock.freeze();
    emulator.clock.set(Date.UTC(2030, 0, 1));
    const { Body } = await call(emulator, "acquire", {});
    const settings = { recordingConfig: { channelType: 0 } };
    await call(emulator, `resourceid/${Body.resourceId}/mode/mix/start`, settings);
    emulator.clock.advance(10_000);
    const [session] = emulator.sessions();
    const channel = emulator.channel("room-42").participants();
    states.push({
      project: emulator.project,
      state: session?.state,
      tracks: session?.tracks,
      channel,
    });
  }
  expect(states[1]).toEqual(states[0]);
  expect(states[0]?.channel.length).toBeGreaterThan(0);
});

test("properties that are undefined have their defaults: of a project, a participant, a fault, a server", async () => {
  const project = { appId: "app", customerId: "customer", customerCertificate: "certificate" };
  using emulator = createEmulator({
    projects: [{ ...project, recordingEnabled: undefined, appCertificateEnabled: undefined }],
    participants: [
      {
        uid: "anna",
        audio: undefined,
        video: undefined,
        joinsAfter: undefined,
        leavesAfter: undefined,
      },
    ],
  });
  expect(emulator.channel("room-42").participants()).toMatchObject([{ uid: "anna" }]);
  emulator.faults.add({
    code: 53,
    ...{ operation: undefined, appId: undefined, cname: undefined, nth: undefined, times: 1 },
    ...{ probability: undefined, seed: undefined, delay: undefined, status: undefined },
    ...{ message: undefined, drop: undefined, body: undefined, acts: undefined },
    ...{ effect: undefined, duration: undefined },
  });
  expect((await call(emulator, "acquire", {})).status).toBe(400);
  expect((await call(emulator, "acquire", {})).status).toBe(200);
  expect(() => emulator.faults.add({ code: undefined })).toThrow("must not be empty");

  const server = await serve(emulator, { port: 0, hostname: undefined, site: undefined });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await server.close();
});
