import type { LogEntry } from "../http/log/log-entry.ts";
import type { Project } from "../project.ts";
import { type Paint, paintFor } from "./paint.ts";
import { requestLine } from "./request-line.ts";
import { welcome } from "./welcome.ts";

/** Texts that the command prints. */
export interface Output {
  /** @param docs path of the documentation, if it is served */
  ready(url: string, projects: readonly Project[], docs?: string): string;
  /** Absent if calls are not printed. */
  readonly call?: ((entry: LogEntry) => string) | undefined;
  /** @param count number of lines that nobody has read in time */
  lost(count: number): string;
  stopped(): string;
}

/** The output in one of its forms. */
export function outputOf(
  form: "text" | "quiet" | "json",
  stream: Parameters<typeof paintFor>[0],
  environment: Parameters<typeof paintFor>[1],
): Output {
  if (form === "json") return json;
  if (form === "quiet") return { ready: (url) => `${url}\n`, lost: nothing, stopped: nothing };
  return text(paintFor(stream, environment));
}

const nothing = () => "";

function text(paint: Paint): Output {
  return {
    ready: (url, projects, docs) => welcome(url, projects, paint, docs),
    call: (entry) => requestLine(entry, paint),
    lost: (count) => `${count} lines are missing here, because they were not read in time\n`,
    stopped: nothing,
  };
}

/** Lines of JSON for machines. Like all output they hold no secret. */
const json: Output = {
  ready: (url, projects) =>
    line({ event: "ready", url, appIds: projects.map(({ appId }) => appId) }),
  call: ({ error, ...entry }) =>
    line({ event: "call", ...entry, ...(error !== undefined && { error: String(error.stack) }) }),
  lost: (count) => line({ event: "lost", lines: count }),
  stopped: () => line({ event: "stopped" }),
};

function line(event: object): string {
  return `${JSON.stringify(event)}\n`;
}
