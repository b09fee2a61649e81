import { describe, expect, test } from "vitest";
import { ConfigError } from "../config/config-error.ts";
import { FlagError } from "../config/flag-error.ts";
import { flagOf, isList, type Option, options, variableOf } from "../config/options.ts";
import { noConfig } from "../config/read-config.ts";
import { demoProject } from "../project.ts";
import { settingsOf } from "./settings.ts";

const one = { appId: "one", customerId: "c", customerCertificate: "s", recordingEnabled: false };
const two = { ...one, appId: "two" };
const fileWith = (content: object) => ({ name: "emulator.yaml", content: { ...content } });

describe("the settings", () => {
  test("have defaults", () => {
    expect(settingsOf({}, {}, noConfig)).toEqual({
      port: 8720,
      hostname: "127.0.0.1",
      data: undefined,
      media: { recordings: "recordings" },
      site: undefined,
      options: { projects: [demoProject] },
    });
  });

  test("come from the flags, then the environment, then the file", () => {
    const environment = { EMULATOR_PORT: "2", EMULATOR_HOST: "b", EMULATOR_PROFILE: "agora" };
    const file = fileWith({ port: 3, host: "c", data: "d", startUp: 5 });
    expect(settingsOf({ port: "1" }, environment, file)).toMatchObject({
      port: 1,
      hostname: "b",
      data: "d",
      options: { profile: "agora", startUp: 5 },
    });
  });

  test("read lists and numbers from texts", () => {
    const flags = { "allowed-hosts": ["a, b", "c"], "rate-limit": "false", "no-route": "8" };
    const environment = { EMULATOR_FAULTS: "flaky-network,created", EMULATOR_START_UP: "0" };
    expect(settingsOf(flags, environment, noConfig).options).toMatchObject({
      allowedHosts: ["a", "b", "c"],
      ...{ rateLimit: false, noRoute: 8, faults: ["flaky-network", "created"], startUp: 0 },
    });
    expect(settingsOf({ "rate-limit": "20" }, {}, noConfig).options.rateLimit).toBe(20);
  });
});

describe("credentials that no call can have", () => {
  const { appId, customerId, customerCertificate } = demoProject;
  test.each([
    [
      "app-id",
      "ANYRTC_APP_ID",
      "appId",
      ["a/b", "a?b", "a#b", "a%2Fb", "a b", "a\\b", "..", "a\nb"],
    ],
    ["customer-id", "ANYRTC_CUSTOMER_ID", "customerId", ["a:b", ":", "a\nb"]],
  ])("are refused in --%s, %s and a file", (flag, variable, name, values) => {
    for (const value of values) {
      const project = { appId, customerId, customerCertificate, [name]: value };
      const file = fileWith({
        projects: [demoProject, { ...project, customerCertificate: "S3CR3T" }],
      });
      for (const settings of [
        () => settingsOf({ [flag]: value }, {}, noConfig),
        () => settingsOf({}, { [variable]: value }, noConfig),
        () => settingsOf({}, {}, file),
      ]) {
        expect(settings, value).toThrow(ConfigError);
        expect(settings, value).toThrow(/^The (App|Customer) ID "[^\n]*" cannot [^\n]+$/);
        expect(settings, value).not.toThrow("S3CR3T");
      }
    }
  });

  test("are not those that only look odd", () => {
    const flags = {
      "app-id": "a.b_c-d~e@f",
      "customer-id": "客户 a/b",
      "customer-certificate": "a:b",
    };
    expect(settingsOf(flags, {}, noConfig).options.projects[0]).toEqual({
      ...{ appId: "a.b_c-d~e@f", customerId: "客户 a/b", customerCertificate: "a:b" },
    });
  });
});

/** For each option with a flag: a right value as a text and in a file, and a wrong one. */
const samples: Readonly<Record<string, readonly [string, unknown, string, unknown]>> = {
  port: ["1", 1, "http", "http"],
  host: ["a", "a", "", 5],
  data: ["a", "a", "", 5],
  recordings: ["a", "a", "", 5],
  catchUp: ["1", 1, "soon", -1],
  recordingLimit: ["1", 1, "-1", 0.5],
  whipToken: ["a", "a", "", "a b"],
  site: ["a", "a", "", 5],
  startUp: ["1", 1, "soon", -1],
  workerDelay: ["1", 1, "soon", "1"],
  exitWindow: ["1", 1, "-1", null],
  rateLimit: ["1", 1, "true", true],
  faults: ["created", ["created"], "earthquake", ["earthquake"]],
  noRoute: ["8", 8, "9", "8"],
  profile: ["agora", "agora", "sip", "sip"],
  callbackUrl: ["http://a", "http://a", "", 5],
  callbackSecret: ["a", "a", "", 5],
  callbackRetryDelay: ["1", 1, "soon", -1],
  requestLog: ["1", 1, "1.5", 1.5],
  controlSurface: ["off", "off", "on", false],
  allowedHosts: ["a", ["a"], "", "a"],
  origins: ["a", ["a"], "", [5]],
  docs: ["a", "a", "", 5],
};
const flagged = options.filter(({ value }) => value !== undefined);

test("every option with a flag is tried", () => {
  expect(Object.keys(samples).sort()).toEqual(flagged.map(({ name }) => name).sort());
});

describe.each(flagged.map((option) => [option.name, option] as const))("%s", (name, option) => {
  const [right, value, wrong, wrongInFile] = samples[name] as (typeof samples)[string];
  const flag = (text: string) => ({ [flagOf(option)]: isList(option) ? [text] : text });
  const variable = (text: string) => ({ [variableOf(option)]: text });
  const valueIn = (settings: ReturnType<typeof settingsOf>) => {
    const { options: ofEmulator, hostname, media, ...ofCommand } = settings;
    const files = { ...media, recordingLimit: media?.limit };
    return { ...ofCommand, ...files, host: hostname, ...ofEmulator }[name as "port"];
  };

  test("counts as a flag, whatever the environment and the file say", () => {
    for (const environment of [{}, variable(right), variable(wrong)]) {
      for (const content of [{}, { [name]: value }, { [name]: wrongInFile }]) {
        expect(valueIn(settingsOf(flag(right), environment, fileWith(content)))).toEqual(value);
      }
    }
  });

  test("counts in the environment, whatever the file says", () => {
    for (const content of [{}, { [name]: value }, { [name]: wrongInFile }]) {
      expect(valueIn(settingsOf({}, variable(right), fileWith(content)))).toEqual(value);
    }
  });

  test("counts in the file, if an empty variable is all there is beside it", () => {
    const settings = settingsOf({}, variable(""), fileWith({ [name]: value }));
    expect(valueIn(settings)).toEqual(value);
  });

  test("is refused where it counts and is wrong, with the name of that place", () => {
    const file = fileWith({ [name]: value });
    expect(() => settingsOf(flag(wrong), variable(right), file)).toThrow(FlagError);
    expect(() => settingsOf(flag(wrong), {}, file)).toThrow(`--${flagOf(option)} must be `);
    if (wrong !== "") {
      expect(() => settingsOf({}, variable(wrong), file)).toThrow(`${variableOf(option)} must be `);
    }
    const wrongFile = fileWith({ [name]: wrongInFile });
    expect(() => settingsOf({}, {}, wrongFile)).toThrow(`emulator.yaml: ${name}`);
    expect(() => settingsOf({}, {}, wrongFile)).toThrow(ConfigError);
  });
});

test.each(["tcp://10.96.0.17:8720", "udp://10.96.0.17:8720"])(
  "a port that Kubernetes has set to %s is explained where it counts",
  (address) => {
    const environment = { EMULATOR_PORT: address };
    expect(settingsOf({ port: "1" }, environment, noConfig).port).toBe(1);
    expect(() => settingsOf({}, environment, fileWith({ port: 2 }))).toThrow(
      `EMULATOR_PORT must be a whole number from 0 to 65535, got "${address}". Kubernetes sets it`,
    );
  },
);

test.each<[Option["name"], unknown, string]>([
  ["projects", [], "projects must not be empty"],
  ["projects", [{ appId: "a" }], "projects[0].customerId is missing"],
  ["participants", [{ uid: 5 }], "participants[0].uid must be of type string"],
  ["channels", { a: 5 }, "channels.a must be of type array"],
  ["faults", [{ status: 1 }], "faults[0].status must be at least 200"],
])("%s of a file that is %j is refused: %s", (name, value, message) => {
  expect(() => settingsOf({}, {}, fileWith({ [name]: value }))).toThrow(message);
});

describe("the projects", () => {
  const environment = {
    ...{ ANYRTC_APP_ID: "mine", ANYRTC_CUSTOMER_ID: "me", ANYRTC_CUSTOMER_CERTIFICATE: "mine" },
  };
  const mine = { appId: "mine", customerId: "me", customerCertificate: "mine" };
  const projectsOf = (...args: Parameters<typeof settingsOf>) =>
    settingsOf(...args).options.projects;

  test("are those of the file", () => {
    expect(projectsOf({}, {}, fileWith({ projects: [one, two] }))).toEqual([one, two]);
  });

  test("are the one of the environment, and those of the file", () => {
    expect(projectsOf({}, environment, noConfig)).toEqual([mine]);
    expect(projectsOf({}, environment, fileWith({ projects: [one] }))).toEqual([mine, one]);
  });

  test("have the credentials of the flags and the properties of the file", () => {
    const flags = { "app-id": "two", "customer-id": "other" };
    expect(projectsOf(flags, {}, fileWith({ projects: [one, two] }))).toEqual([
      { ...two, customerId: "other" },
      one,
    ]);
  });

  test("take the rest from the demo project", () => {
    expect(projectsOf({ "app-id": "a" }, {}, noConfig)).toEqual([{ ...demoProject, appId: "a" }]);
  });

  test("are refused if a flag is empty", () => {
    expect(() => projectsOf({ "app-id": "" }, {}, noConfig)).toThrow("--app-id must not be empty");
  });
});
