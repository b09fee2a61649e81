import { describe, expect } from "vitest";
import { Caller } from "../test/caller.ts";
import { emulatorTest } from "./vitest.ts";

const test = emulatorTest({ participants: [{ uid: "anna" }] });

describe("a test with the fixture", () => {
  test("gets an emulator with the options", async ({ emulator }) => {
    await new Caller(emulator).record();
    expect(emulator.clock.now()).toBe(Date.UTC(2026, 0, 1));
    expect(emulator.sessions()).toMatchObject([{ status: 5, files: [{}] }]);
    expect(emulator.channel("httpClient463224").participants()).toHaveLength(1);
  });

  test("gets one of its own", ({ emulator }) => {
    expect(emulator.sessions()).toEqual([]);
  });

  test("gets it on a port if it asks", async ({ emulator, emulatorServer }) => {
    const { project } = emulator;
    await new Caller({ fetch, project }, project, emulatorServer.url).record();
    expect(emulator.sessions()).toHaveLength(1);
  });
});
