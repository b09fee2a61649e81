import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Body } from "./bodies.ts";
import { command } from "./installed.ts";
import type { Input } from "./tool.ts";

/** The way to the types of a generator. */
export interface Types {
  /** Lines that import them. */
  readonly imports: string;
  /** Type of the request body of an operation. */
  request(operation: string): string;
}

/** Names of those bodies that TypeScript refuses for the types of a request. */
export async function refused(
  { folder }: Input,
  { imports, request }: Types,
  bodies: readonly Body[],
): Promise<ReadonlySet<string>> {
  const programs = bodies.map(
    ({ operation, value }, index) =>
      `export const value${index}: ${request(operation)} = ${JSON.stringify(value)};`,
  );
  const messages = await messagesOf(folder, "bodies.ts", `${imports}\n${programs.join("\n")}\n`);
  const before = imports.split("\n").length;
  const lines = messages.map((message) => Number(message.match(/^bodies\.ts\((\d+),/)?.[1]));
  return new Set(lines.flatMap((line) => bodies[line - before - 1]?.name ?? []));
}

/** Messages of the compiler about a program. */
export async function messagesOf(folder: string, name: string, text: string): Promise<string[]> {
  await writeFile(join(folder, name), text);
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022"];
  const resolution = ["--module", "esnext", "--moduleResolution", "bundler"];
  const args = [...options, ...resolution, "--allowImportingTsExtensions", name];
  const printed = await command("typescript", args, folder).catch((error: Error) => error.message);
  return printed.split("\n").filter((line) => /\berror TS\d+: /.test(line));
}
