import { describe, expect, test } from "vitest";
import { demoProject } from "../project.ts";
import { help, readArguments, UsageError } from "./arguments.ts";

describe("the arguments", () => {
  test("have defaults", () => {
    expect(readArguments([])).toEqual({
      kind: "serve",
      port: 8720,
      hostname: "127.0.0.1",
      project: demoProject,
      quiet: false,
    });
  });

  test("set the port, the host and the project", () => {
    const args = ["--port", "0", "--host", "::1", "--app-id", "a", "--customer-id", "b"];
    expect(readArguments([...args, "--customer-certificate=c", "--quiet"])).toEqual({
      kind: "serve",
      port: 0,
      hostname: "::1",
      project: { appId: "a", customerId: "b", customerCertificate: "c" },
      quiet: true,
    });
  });

  test("ask for help or the version", () => {
    expect(readArguments(["--help"])).toEqual({ kind: "help" });
    expect(readArguments(["--version"])).toEqual({ kind: "version" });
  });

  test.each([
    [["--port", "http"]],
    [["--port", ""]],
    [["--port", "65536"]],
    [["--port", "1.5"]],
    [["--prot", "8720"]],
    [["--port"]],
    [["8720"]],
  ])("are refused if they make no sense: %j", (args) => {
    expect(() => readArguments(args)).toThrow(UsageError);
  });
});

test("the help names every option", () => {
  const options = ["port", "host", "app-id", "customer-id", "customer-certificate", "quiet"];
  for (const option of [...options, "version", "help"]) expect(help).toContain(`--${option} `);
});
