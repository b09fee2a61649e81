import type { LogEntry } from "../http/log/log-entry.ts";
import type { Paint } from "./paint.ts";

/** One call as a line for people, and a line more for each warning. */
export function requestLine(entry: LogEntry, paint: Paint): string {
  const { operation, method, path, status, code, reason, warnings, durationMs, error } = entry;
  const what = operation ?? `${method} ${path.slice(0, 200)}`;
  const colour = status >= 500 ? "red" : reason === undefined ? "green" : "yellow";
  const outcome = [status, code === undefined ? "" : `code ${code}`, reason ?? ""]
    .filter((part) => part !== "")
    .join("  ");
  return [
    `${printable(what).padEnd(25)} ${paint(colour, printable(outcome))}  ${paint("dim", `${durationMs.toFixed(1)} ms`)}`,
    ...warnings.map((warning) => `  ${paint("yellow", "warning")}  ${printable(warning)}`),
    ...(error === undefined ? [] : String(error.stack).split("\n").map(printable)),
    "",
  ].join("\n");
}

/** Callers choose paths and names, and must not control the terminal by them. */
function printable(text: string): string {
  return text.replaceAll(/\p{C}/gu, "�");
}
