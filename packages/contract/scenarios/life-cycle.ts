import type { Scenario } from "../src/capturing/scenario.ts";
import { project } from "../src/outcome.ts";

/** Events in the life of a recording that no workflow has. */
export const lifeCycle: readonly Scenario[] = [
  {
    name: "start-up",
    text: "Queries a recorder that is not found yet, starts up, waits for streams, and records.",
    emulator: {
      startUp: 5000,
      workerDelay: 1500,
      participants: [{ uid: "123", joinsAfter: 8000 }],
    },
    isLive: true,
    play: {
      script: async (client) => {
        const session = await client.record();
        for (let count = 0; count < 9; count++) await client.query(session);
        await client.stop(session);
      },
    },
  },
  {
    name: "idle-exit",
    text: "Finds that a recorder has left an empty channel by itself.",
    emulator: { participants: [{ uid: "123", leavesAfter: 10_000 }] },
    isLive: false,
    play: {
      script: async (client) => {
        const session = await client.record();
        await client.pass(60_000);
        await client.query(session);
        await client.stop(session);
      },
    },
  },
  {
    name: "broken-off",
    text: "Queries a recorder that broke off: status 20, then code 404.",
    isLive: false,
    play: {
      script: async (client) => {
        const session = await client.record();
        await client.pass(2000);
        client.emulator.abort(client.emulator.sessions()[0]?.sid ?? session.sid);
        await client.query(session);
        await client.query(session);
      },
    },
  },
  {
    name: "backup-upload",
    text: "Stops a recording whose files are in the backup: HTTP 206.",
    emulator: { faults: ["backup-upload"] },
    isLive: false,
    play: {
      script: async (client) => {
        for (const mode of ["mix", "individual"] as const) {
          const session = await client.record(mode);
          await client.pass(2000);
          await client.stop(session);
        }
      },
    },
  },
  {
    name: "created",
    text: "Acquires and starts with success and HTTP 201.",
    emulator: { faults: ["created"] },
    isLive: false,
    play: {
      script: async (client) => {
        for (const mode of ["mix", "individual"] as const) {
          const session = await client.record(mode);
          await client.pass(2000);
          await client.stop(session);
        }
      },
    },
  },
  {
    name: "recording-not-enabled",
    text: "Acquires for an App ID that recording is not enabled for: code 62.",
    emulator: { projects: [{ ...project, recordingEnabled: false }] },
    isLive: true,
    play: { script: async (client) => void (await client.acquire()) },
  },
  {
    name: "too-many-requests",
    text: "Acquires once too often in one second.",
    emulator: { rateLimit: 1 },
    pace: 0,
    isLive: false,
    play: {
      script: async (client) => {
        await client.acquire();
        await client.acquire();
      },
    },
  },
];
