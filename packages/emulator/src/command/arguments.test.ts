import { describe, expect, test } from "vitest";
import { credentialOptions, flagOf, options } from "../config/options.ts";
import { readArguments, UsageError } from "./arguments.ts";
import { help } from "./help.ts";

describe("the arguments", () => {
  test("say nothing by default", () => {
    expect(readArguments([])).toEqual({
      ...{ kind: "serve", file: undefined, flags: {}, output: "text" },
    });
  });

  test("set options, as they are written", () => {
    const args = ["--port", "http", "--host=::1", "--app-id", "a", "--config", "e.yaml"];
    const more = ["--origin", "o", "--origin", "p,q", "--quiet"];
    expect(readArguments([...args, ...more])).toEqual({
      kind: "serve",
      file: "e.yaml",
      flags: { port: "http", host: "::1", "app-id": "a", origin: ["o", "p,q"] },
      output: "quiet",
    });
  });

  test("ask for help or the version", () => {
    expect(readArguments(["--help"])).toEqual({ kind: "help" });
    expect(readArguments(["--version"])).toEqual({ kind: "version" });
  });

  test.each([
    [["--prot", "8720"]],
    [["--port"]],
    [["8720"]],
    [["--now", "5"]],
    [["--config", ""]],
    [["--quiet", "--json"]],
  ])("are refused if they make no sense: %j", (args) => {
    expect(() => readArguments(args)).toThrow(UsageError);
  });
});

test("the help names every flag and every variable", () => {
  const flags = options.filter(({ value }) => value !== undefined).map(flagOf);
  const others = ["config", "quiet", "json", "version", "help"];
  for (const flag of [...flags, ...credentialOptions.map((one) => one.flag), ...others]) {
    expect(help).toContain(`  --${flag} `);
  }
  expect(help).toContain("EMULATOR_ALLOWED_HOSTS\n");
  expect(help.split("\n").filter((line) => line.length > 160)).toEqual([]);
});
