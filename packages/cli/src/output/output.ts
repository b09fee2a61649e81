import { styleText } from "node:util";
import type { Process } from "../context.ts";
import type { Texts } from "../texts/texts.ts";

type Style = Parameters<typeof styleText>[0];

/** A result as `--json` prints it: one line, described by `output.schema.json`. */
export type Result = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Texts for people go to stderr; stdout has nothing but results for programs. */
export class Output {
  readonly isJson: boolean;
  readonly #process: Process;
  readonly #texts: Texts;
  #hasLiveLine = false;

  constructor(process: Process, isJson: boolean, texts: Texts) {
    this.#process = process;
    this.isJson = isJson;
    this.#texts = texts;
    // Whoever reads may leave, such as `head`; the command goes on.
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  }

  /** True if somebody may look at a line that changes. */
  get isLive(): boolean {
    return this.#process.stderr.isTTY === true && !this.isJson;
  }

  /** Width of the terminal in columns. */
  get columns(): number {
    return this.#process.stderr.columns ?? 80;
  }

  /** A result for programs, and its text for people. */
  result(result: Result, text: string): void {
    if (this.isJson) this.#process.stdout.write(`${JSON.stringify(result)}\n`);
    else this.say(text);
  }

  /** A result that is a file of its own, for stdout. */
  data(content: string | Uint8Array): void {
    this.#process.stdout.write(content);
  }

  /** True if stdout is a terminal, which shows texts only. */
  get isTerminal(): boolean {
    return this.#process.stdout.isTTY === true;
  }

  /** A text for people; with `--json` there is none. */
  say(text: string): void {
    if (this.isJson) return;
    this.endLine();
    this.#process.stderr.write(`${text}\n`);
  }

  /** A warning, also beside `--json`. */
  warn(text: string): void {
    this.endLine();
    this.#process.stderr.write(`${this.style("yellow", this.#texts.warning)} ${text}\n`);
  }

  /** An error, also beside `--json`. */
  error(text: string): void {
    this.endLine();
    this.#process.stderr.write(`${this.style("red", this.#texts.error)} ${text}\n`);
  }

  /** Replaces the line that is being shown. */
  live(text: string): void {
    this.#hasLiveLine = true;
    this.#process.stderr.write(`\r\u001b[K${text}`);
  }

  /** Leaves the line that is being shown as it is. */
  endLine(): void {
    if (this.#hasLiveLine) this.#process.stderr.write("\n");
    this.#hasLiveLine = false;
  }

  /** A text in a colour, where stderr shows colours; `NO_COLOR` and `FORCE_COLOR` count. */
  style(style: Style, text: string): string {
    const { stderr, env } = this.#process;
    const isColoured = env.FORCE_COLOR
      ? env.FORCE_COLOR !== "0"
      : stderr.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
    return isColoured ? styleText(style, text, { validateStream: false }) : text;
  }
}
