import { PassThrough, Readable } from "node:stream";
import { main } from "../src/main.ts";

/** Circumstances of a command. */
export interface Surroundings {
  readonly environment: Record<string, string>;
  /** Content of stdin. */
  readonly input?: string;
  /** Width of the terminal on stdout and stderr; pipes if absent. */
  readonly columns?: number;
}

/** Runs the command inside this process, to its end: many at once cost less than a process each. */
export async function runInside(
  args: readonly string[],
  { environment, input = "", columns }: Surroundings,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const [stdout, stderr] = [new Collector(columns), new Collector(columns)];
  const stdin = Readable.from([Buffer.from(input)]);
  const process = { stdin, stdout, stderr, env: environment };
  const code = await main(args, process as unknown as Parameters<typeof main>[1]);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** A stream, or a terminal if it has columns, which keeps what is written to it. */
class Collector extends PassThrough {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  text = "";

  constructor(columns: number | undefined) {
    super();
    this.isTTY = columns !== undefined;
    this.columns = columns;
  }

  override write(chunk: string | Uint8Array): boolean {
    this.text += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("latin1");
    return true;
  }
}
