import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const schema = new URL("../output.schema.json", import.meta.url);
const published = JSON.parse(await readFile(schema, "utf8"));
const ajv = new Ajv2020().addSchema(published, "output");
const validate = ajv.compile(published);
const seen = new Set<unknown>();

/** Arguments of Node that run the command from its sources. */
export const command: readonly string[] = [
  "--conditions=@cloud-recording/source",
  "--no-warnings",
  bin,
];

/** The environment of a command: nothing of the machine but its programs. */
export function environmentOf(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = "", NODE_COMPILE_CACHE = "" } = process.env;
  return { PATH, LANG: "C", TERM: "xterm-256color", NODE_COMPILE_CACHE, ...more };
}

/** A command that runs. */
export class Running {
  readonly child: ChildProcessWithoutNullStreams;
  stdout = "";
  stderr = "";
  readonly #ended: Promise<unknown>;
  #look: () => void = () => {};

  constructor(child: ChildProcessWithoutNullStreams) {
    this.child = child;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      this.stdout += text;
      this.#look();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.stderr += text;
      this.#look();
    });
    this.#ended = once(child, "close");
    void this.#ended.then(() => this.#look());
  }

  /** Waits for a text in what it has printed. */
  async until(text: string | RegExp): Promise<void> {
    const isThere = () => {
      const all = this.stdout + this.stderr;
      return typeof text === "string" ? all.includes(text) : text.test(all);
    };
    while (!isThere()) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        throw new Error(`It has ended without ${text}: ${this.stdout}${this.stderr}`);
      }
      await new Promise<void>((resolve) => {
        this.#look = resolve;
      });
    }
  }

  /** Waits for its end, and returns the exit code. */
  async end(): Promise<number | null> {
    await this.#ended;
    return this.child.exitCode;
  }
}

/** Starts the command with pipes. */
export function start(args: readonly string[], environment: Record<string, string>): Running {
  return new Running(spawn(process.execPath, [...command, ...args], { env: environment }));
}

/** Runs the command with pipes to its end. */
export async function run(
  args: readonly string[],
  environment: Record<string, string> = environmentOf(),
  input = "",
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const running = start(args, environment);
  running.child.stdin.on("error", () => {}).end(input);
  const code = await running.end();
  return { code, stdout: running.stdout, stderr: running.stderr };
}

/** The lines of `--json`, each checked against the published schema. */
export function linesOf(stdout: string): Record<string, unknown>[] {
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const value = JSON.parse(line);
      expect(validate(value), `${line}\n${JSON.stringify(validate.errors)}`).toBe(true);
      seen.add(value.type);
      return value;
    });
}

/** Checks a line of `--json` against the part of the published schema that describes the lines of its command. */
export function expectLineOf(command: string, line: unknown): void {
  const name = command.replaceAll(" ", "-");
  const isValid = ajv.getSchema(`output#/$defs/${name}`);
  if (isValid === undefined) throw new Error(`output.schema.json has no definition "${name}"`);
  const valid = isValid(line);
  expect(valid, `${command}: ${JSON.stringify(line)}\n${ajv.errorsText(isValid.errors)}`).toBe(
    true,
  );
}

/** Types of the published schema that no line had. */
export function unseen(): string[] {
  const definitions: { properties?: { type?: { const?: string } } }[] = Object.values(
    published.$defs,
  );
  const types = definitions.flatMap(({ properties }) => properties?.type?.const ?? []);
  return types.filter((type) => !seen.has(type));
}
