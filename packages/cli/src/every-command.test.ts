import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { command, Running } from "../test/command.ts";
import { commandNames } from "../test/command-names.ts";
import { expectToFit } from "../test/fitting.ts";
import { runInside } from "../test/run-inside.ts";
import { openService, type Service } from "../test/service.ts";

const driver = fileURLToPath(new URL("../test/in-terminal.ts", import.meta.url));

/** Runs commands in one pseudo-terminal, and returns what each has shown. */
async function showAll(
  service: Service,
  commands: readonly (readonly string[])[],
  columns: number,
) {
  const file = await service.write(`commands-${columns}.json`, JSON.stringify(commands));
  const node = [process.execPath, ...command.slice(0, -1), driver, file].join(" ");
  const line = `stty cols ${columns} rows 24; exec ${node}`;
  const env = { ...service.environment, NO_COLOR: "1" };
  const running = new Running(spawn("script", ["-qefc", line, "/dev/null"], { env }));
  await running.end();
  expect(running.stdout).toContain("#end");
  return running.stdout.split(/#\d+\r\n|#end/).slice(1, -1);
}

test("every command fits a terminal of 40 columns, in both languages and without colours", async () => {
  await using service = await openService();
  const layout = await service.write("layout.json", '{"mixedVideoLayout":1}');
  const wrong = await service.write("wrong.json", '{"cname":"room-42","uid":7,"clientRequest":{}}');
  const shown = ["en", "zh-CN"].flatMap((language) =>
    [
      ...["", "layout", ...commandNames()].map((name) => [
        ...name.split(" ").filter(Boolean),
        "--help",
      ]),
      ...commandNames().map((name) => [...name.split(" "), "--what"]),
      ["errors"],
      ["errors", "storage"],
      ["regions"],
      ["doctor"],
      ["sessions"],
      ["layout", "preview", layout],
      ["validate", wrong],
      ["acquire", "--cname", "会议室"],
      ["acquire", "--cname", "room-42", "--customer-certificate", "wrong"],
      ["start", "--cname", "room-42", "--uid", language === "en" ? "7" : "8"],
      ["sessions"],
      ["record", "--cname", "room-42", "--duration", "1"],
      ["query", "--cname", "room-42"],
    ].map((args) => [...args, "--lang", language]),
  );
  const [narrow, wide] = await Promise.all([
    showAll(service, shown, 40),
    showAll(service, shown.slice(0, 1), 400),
  ]);
  expect(narrow).toHaveLength(shown.length);
  for (const [index, text] of narrow.entries()) {
    const args = shown[index]?.join(" ") ?? "";
    expectToFit(text, 40, args);
    // A live line is cleared before it is written anew, which is no colour.
    expect(text.replaceAll("\u001b[K", ""), args).not.toContain("\u001b[");
    expect(text.length, args).toBeGreaterThan(10);
  }
  // Nothing is lost where a line is broken.
  const squeeze = (text = "") => text.replaceAll(/\s/g, "");
  expect(squeeze(narrow[0])).toBe(squeeze(wide[0]));
});

test("every command says in Chinese what it says in English", async () => {
  await using service = await openService();
  for (const name of ["", "layout", ...commandNames()]) {
    for (const flag of ["--help", "--what"]) {
      const args = [...name.split(" ").filter(Boolean), flag, "--lang", "zh-CN"];
      const { stdout, stderr } = await runInside(args, { environment: service.environment });
      // Words are Chinese, except names, and what stands in brackets for a value.
      const english = (stdout + stderr).match(
        /\b(the|of|is|are|should|must|all|that|no|for|this)\b/gi,
      );
      expect(english, `${args.join(" ")}: ${stdout}${stderr}`).toBeNull();
    }
  }
});

test("a value that the parser refuses is not repeated: it may be a secret", async () => {
  await using service = await openService();
  for (const name of commandNames()) {
    for (const more of [
      ["--customer-certficate=hidden"],
      ["--customer-certificate=hidden", "--customer-certificate=hidden"],
      ["a", "b", "hidden"],
      ["--no-json=hidden"],
    ]) {
      if (name === "lint" || name === "errors") continue;
      const { environment } = service;
      const { stdout, stderr, code } = await runInside([...name.split(" "), ...more, "--json"], {
        environment,
      });
      expect(code, `${name} ${more}`).toBe(2);
      expect(stdout + stderr, `${name} ${more}`).not.toContain("hidden");
    }
  }
});
