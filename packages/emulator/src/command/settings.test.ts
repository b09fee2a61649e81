import { describe, expect, test } from "vitest";
import { ConfigError } from "../config/config-error.ts";
import { demoProject } from "../project.ts";
import { settingsOf } from "./settings.ts";

const nothing = { config: {}, credentials: {} };
const one = { appId: "one", customerId: "c", customerCertificate: "s", recordingEnabled: false };
const two = { ...one, appId: "two" };

describe("the settings", () => {
  test("have defaults", () => {
    expect(settingsOf(nothing, {}, {})).toEqual({
      port: 8720,
      hostname: "127.0.0.1",
      media: { recordings: "recordings" },
      data: undefined,
      site: undefined,
      options: { projects: [demoProject] },
    });
  });

  test("come from the arguments, then the environment, then the file", () => {
    const environment = { EMULATOR_PORT: "2", EMULATOR_HOST: "b", EMULATOR_PROFILE: "agora" };
    const file = { port: 3, host: "c", data: "d", startUp: 5 };
    expect(settingsOf({ ...nothing, config: { port: 1 } }, environment, file)).toMatchObject({
      port: 1,
      hostname: "b",
      data: "d",
      options: { profile: "agora", startUp: 5 },
    });
  });

  test.each([{ EMULATOR_PORT: "http" }, { EMULATOR_PROFILE: "sip" }])(
    "refuse %j",
    (environment) => {
      expect(() => settingsOf(nothing, environment, {})).toThrow(ConfigError);
    },
  );
});

describe("the projects", () => {
  const environment = {
    ...{ ANYRTC_APP_ID: "mine", ANYRTC_CUSTOMER_ID: "me", ANYRTC_CUSTOMER_CERTIFICATE: "mine" },
  };
  const mine = { appId: "mine", customerId: "me", customerCertificate: "mine" };
  const projectsOf = (...args: Parameters<typeof settingsOf>) =>
    settingsOf(...args).options.projects;

  test("are those of the file", () => {
    expect(projectsOf(nothing, {}, { projects: [one, two] })).toEqual([one, two]);
  });

  test("are the one of the environment, and those of the file", () => {
    expect(projectsOf(nothing, environment, {})).toEqual([mine]);
    expect(projectsOf(nothing, environment, { projects: [one] })).toEqual([mine, one]);
  });

  test("have the credentials of the arguments and the properties of the file", () => {
    const given = { config: {}, credentials: { appId: "two", customerId: "other" } };
    expect(projectsOf(given, {}, { projects: [one, two] })).toEqual([
      { ...two, customerId: "other" },
      one,
    ]);
  });

  test("take the rest from the demo project", () => {
    const given = { config: {}, credentials: { appId: "a" } };
    expect(projectsOf(given, {}, {})).toEqual([{ ...demoProject, appId: "a" }]);
  });
});
