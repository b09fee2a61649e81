import { project } from "../src/outcome.ts";
import type { Scenario } from "../src/recorder/scenario.ts";

/** What happens to recordings besides the workflows. */
export const lives: readonly Scenario[] = [
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
      script: async (actor) => {
        const session = await actor.record();
        for (let count = 0; count < 9; count++) await actor.query(session);
        await actor.stop(session);
      },
    },
  },
  {
    name: "idle-exit",
    text: "Finds that a recorder has left an empty channel by itself.",
    emulator: { participants: [{ uid: "123", leavesAfter: 10_000 }] },
    isLive: false,
    play: {
      script: async (actor) => {
        const session = await actor.record();
        await actor.pass(60_000);
        await actor.query(session);
        await actor.stop(session);
      },
    },
  },
  {
    name: "broken-off",
    text: "Queries a recorder that broke off: status 20, then code 404.",
    isLive: false,
    play: {
      script: async (actor) => {
        const session = await actor.record();
        await actor.pass(2000);
        actor.emulator.abort(actor.emulator.sessions()[0]?.sid ?? session.sid);
        await actor.query(session);
        await actor.query(session);
      },
    },
  },
  {
    name: "backup-upload",
    text: "Stops a recording whose files are in the backup: HTTP 206.",
    emulator: { faults: ["backup-upload"] },
    isLive: false,
    play: {
      script: async (actor) => {
        for (const mode of ["mix", "individual"] as const) {
          const session = await actor.record(mode);
          await actor.pass(2000);
          await actor.stop(session);
        }
      },
    },
  },
  {
    name: "recording-not-enabled",
    text: "Acquires for an App ID that recording is not enabled for: code 62.",
    emulator: { projects: [{ ...project, recordingEnabled: false }] },
    isLive: true,
    play: { script: async (actor) => void (await actor.acquire()) },
  },
  {
    name: "too-many-requests",
    text: "Acquires once too often in one second.",
    emulator: { rateLimit: 1 },
    pace: 0,
    isLive: false,
    play: {
      script: async (actor) => {
        await actor.acquire();
        await actor.acquire();
      },
    },
  },
];
