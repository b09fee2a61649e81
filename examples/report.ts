import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Colours a text on a terminal; a pipe and `NO_COLOR` get it plain. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** Prints a step: how long it took, what was called, and what came of it. */
export function step(call: string, milliseconds: number, result: string): void {
  const time = (call === "" ? "" : `${milliseconds.toFixed(0)} ms`).padStart(8);
  console.log(`${paint("dim", time)}  ${paint("cyan", call.padEnd(13))} ${result}`);
}

/** Prints rows in columns that are as wide as they need to be. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  console.log(`  ${paint("dim", line(head))}`);
  for (const row of rows) console.log(`  ${line(row)}`);
}

/** Runs a task and tells how long it took, in milliseconds. */
export async function timed<Result>(task: () => Promise<Result>): Promise<[Result, number]> {
  const start = performance.now();
  const result = await task();
  return [result, performance.now() - start];
}
