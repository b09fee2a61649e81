import { stripVTControlCharacters, styleText } from "node:util";
import stringWidth from "string-width";
import type { Process } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { cut, withoutMarks, wrapText } from "./wrap-text.ts";

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
  }

  /** True if somebody may look at a line that changes. */
  get isLive(): boolean {
    const { stderr, env } = this.#process;
    return stderr.isTTY === true && env.TERM !== "dumb" && !this.isJson;
  }

  /** Width of the terminal in columns. */
  get columns(): number {
    return this.#process.stderr.columns || 80;
  }

  /** A result for programs, and its text for people. */
  result(result: Result, text: string): void {
    if (this.isJson) this.#process.stdout.write(`${withoutMarks(JSON.stringify(result))}\n`);
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
    if (!this.isJson) this.note(text);
  }

  /** A warning, also beside `--json`. */
  warn(text: string): void {
    this.note(`${this.style("yellow", this.#texts.warning)} ${text}`);
  }

  /** An error, also beside `--json`. */
  error(text: string): void {
    this.note(`${this.style("red", this.#texts.error)} ${text}`);
  }

  /** Replaces the line that is being shown. One that fills the terminal could not be replaced. */
  live(text: string): void {
    this.#hasLiveLine = true;
    const room = this.columns - 1;
    const shown = stringWidth(text) <= room ? text : cut(stripVTControlCharacters(text), room);
    this.#process.stderr.write(`\r\u001b[K${shown}`);
  }

  /** Leaves the line that is being shown as it is. */
  endLine(): void {
    if (this.#hasLiveLine) this.#process.stderr.write("\n");
    this.#hasLiveLine = false;
  }

  /** Lines for people, also beside `--json`; in a terminal none wider than it is. */
  note(text: string): void {
    this.endLine();
    const { stderr } = this.#process;
    const lines = stderr.isTTY ? wrapText(text, this.columns) : text;
    stderr.write(`${withoutMarks(lines)}\n`);
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
