import { readdir, readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Description, Reaction } from "../reader/reader.ts";
import { mergePatchAt } from "./merge-patch.ts";

/** A body that breaks a rule, and where. */
export interface Slip {
  /** JSON Merge Patch that makes the body wrong. */
  patch: unknown;
  /** JSON Pointer of the report, from the place that the patch is for. */
  pointer: string;
  /** The JSON Schema keyword or the id of the rule that is broken. */
  rule: string;
  /** Reaction of the service, if it differs from the client. */
  service?: Reaction;
}

/** Subject of a case: the body of a request, or of the response with an HTTP status. */
export interface Subject {
  operation?: string;
  status?: number;
  /** The body that the patches change: the name of an example of the description, or the body itself. */
  base?: unknown;
  /** JSON Pointer of the place in the body that the patches are for. */
  at?: string;
  /** Facts about the recording that the body is for. */
  recording?: object;
}

/** The proof of some requirements: what is accepted and what is not, what the description says and what it does not. */
export interface Case extends Subject {
  requirements: string[];
  /** JSON Merge Patches that leave the body right. */
  accept?: unknown[];
  /** Slips that the client refuses. */
  refuse?: Slip[];
  /** Slips that the client only warns of. */
  warn?: Slip[];
  /** Values in the description, by JSON Pointer. */
  expect?: Record<string, unknown>;
  /** JSON Pointers that lead nowhere in the description. */
  absent?: string[];
}

/** One file of `cases/`: a section of the reference document. */
export interface CaseFile {
  /** Path from the root of the repository. */
  path: string;
  cases: Case[];
}

const folder = new URL("../cases/", import.meta.url);

/** Reads all files of `cases/`; what a file says for all of its cases is filled into each. */
export async function readCases(): Promise<CaseFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
  return await Promise.all(
    names.map(async (name) => {
      const { cases, ...subject }: Subject & { cases: Case[] } = parse(
        await readFile(new URL(name, folder), "utf8"),
      );
      return { path: `openapi/cases/${name}`, cases: cases.map((row) => ({ ...subject, ...row })) };
    }),
  );
}

/** The body of a case after a patch. */
export function bodyOf(
  { base, at = "" }: Subject,
  patch: unknown,
  description: Description,
): unknown {
  const body = typeof base === "string" ? description.components.examples[base]?.value : base;
  if (body === undefined) throw new Error(`There is no example ${base}`);
  return mergePatchAt(body, at, patch);
}

/** True if a case shows that something right is there, or passes. */
export function isPositive({ accept, expect }: Case): boolean {
  return [accept, Object.keys(expect ?? {})].some(isFilled);
}

/** True if a case shows that something wrong is not there, or does not pass. */
export function isNegative({ refuse, warn, absent }: Case): boolean {
  return [refuse, warn, absent].some(isFilled);
}

function isFilled(list: unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
