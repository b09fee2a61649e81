import { describe, expect, test } from "vitest";
import { help, readArguments, UsageError } from "./arguments.ts";

describe("the arguments", () => {
  test("say nothing by default", () => {
    expect(readArguments([])).toEqual({
      kind: "serve",
      file: undefined,
      given: { config: {}, credentials: {} },
      output: "text",
    });
  });

  test("set the port, the host, the project and more", () => {
    const args = ["--port", "0", "--host", "::1", "--app-id", "a", "--customer-id", "b"];
    const more = ["--config", "e.yaml", "--data", "d", "--profile", "agora", "--origin", "o"];
    expect(readArguments([...args, ...more, "--customer-certificate=c", "--quiet"])).toEqual({
      kind: "serve",
      file: "e.yaml",
      given: {
        config: { port: 0, host: "::1", data: "d", profile: "agora", origins: ["o"] },
        credentials: { appId: "a", customerId: "b", customerCertificate: "c" },
      },
      output: "quiet",
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
    [["--profile", "sip"]],
    [["--quiet", "--json"]],
  ])("are refused if they make no sense: %j", (args) => {
    expect(() => readArguments(args)).toThrow(UsageError);
  });
});

test("the help names every option", () => {
  const options = ["port", "host", "app-id", "customer-id", "customer-certificate", "quiet"];
  const more = ["config", "data", "site", "profile", "origin", "json", "version", "help"];
  for (const option of [...options, ...more]) expect(help).toContain(`--${option} `);
});
