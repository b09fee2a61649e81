import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { EmulatorOptions } from "@cloud-recording/emulator";

/**
 * Where an exchange comes from: a sample of the reference document, our emulator, or the real service.
 * It is also the folder of the capture.
 */
export type Provenance = "reference" | "emulator" | "live";

/** One scenario: a HAR 1.2 file. Members that begin with an underscore are ours, as HAR wants it. */
export interface Capture {
  readonly log: {
    readonly version: "1.2";
    readonly creator: { readonly name: string; readonly version: string };
    /** A sentence on the scenario. */
    readonly comment: string;
    /** Options of an emulator that responds in the same way; the time that passes stands in the entries. */
    readonly _emulator?: Omit<EmulatorOptions, "projects">;
    readonly entries: readonly Entry[];
  };
}

/** One exchange. */
export interface Entry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: EntryRequest;
  readonly response: EntryResponse;
  readonly cache: object;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  readonly _provenance: Provenance;
  /** The operation that is meant, also where the URL is wrong. */
  readonly _operation: string;
  /** All rules that the request breaks on purpose, and no others. */
  readonly _violates?: readonly string[];
  /** Outcome of the call of the client. */
  readonly _expect: Outcome;
  /** Where the emulator responds differently, and which resolution says so. */
  readonly _differs?: readonly { readonly at: string; readonly because: string }[];
  /** Where the sample stands in the reference document. */
  readonly _reference?: {
    readonly lines: string;
    readonly contradicts?: readonly { readonly id: string; readonly text: string }[];
  };
}

/** Outcome of a call of the client: the value that it resolves to, or the error that it rejects with. */
export type Outcome =
  | { readonly data: { readonly [member: string]: unknown } }
  | {
      readonly error: string;
      readonly status?: number;
      readonly code?: number;
      readonly reason?: string;
      readonly gatewayMessage?: string;
    };

export interface EntryRequest {
  readonly method: string;
  readonly url: string;
  readonly httpVersion: string;
  readonly cookies: readonly [];
  readonly headers: readonly Header[];
  readonly queryString: readonly [];
  readonly postData?: { readonly mimeType: string; readonly text: string };
  readonly headersSize: -1;
  readonly bodySize: -1;
}

export interface EntryResponse {
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly cookies: readonly [];
  readonly headers: readonly Header[];
  readonly content: { readonly size: number; readonly mimeType: string; readonly text: string };
  readonly redirectURL: string;
  readonly headersSize: -1;
  readonly bodySize: -1;
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** A capture and where it is kept. */
export interface NamedCapture {
  /** Folder and name, such as `emulator/record-mix`. */
  readonly name: string;
  readonly capture: Capture;
}

/** The folder of all captures. */
export const folder: string = fileURLToPath(new URL("../captures/", import.meta.url));

/** Reads all captures, in the order of their names. */
export async function readCaptures(): Promise<NamedCapture[]> {
  const files = await Promise.all(
    (["emulator", "live", "reference"] as const).map(async (provenance) => {
      const names = await readdir(`${folder}${provenance}`).catch(() => []);
      return names.filter((name) => name.endsWith(".har")).map((name) => `${provenance}/${name}`);
    }),
  );
  return await Promise.all(
    files
      .flat()
      .sort()
      .map(async (file) => ({
        name: file.replace(/\.har$/, ""),
        capture: JSON.parse(await readFile(`${folder}${file}`, "utf8")) as Capture,
      })),
  );
}

/** The text of a capture's file. */
export function textOf(capture: Capture): string {
  return `${JSON.stringify(capture, undefined, 2)}\n`;
}

/** The value of a header; undefined if it is not there. */
export function headerOf(headers: readonly Header[], wanted: string): string | undefined {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
}

/** Where an exchange stands, for people. */
export function placeOf(name: string, index: number, { request, _operation }: Entry): string {
  return `${name} #${index + 1} (${request.method} ${_operation})`;
}
