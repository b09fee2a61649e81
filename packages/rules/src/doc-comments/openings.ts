import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A doc comment that opens with a question word instead of a noun or a verb. */
export interface Question {
  /** Path of the file, from the root of the repository. */
  readonly file: string;
  /** Number of the line, from 1. */
  readonly line: number;
  /** First line of the comment. */
  readonly text: string;
}

/** Doc comments of one file. */
export interface FileOpenings {
  /** Path of the file, from the root of the repository. */
  readonly file: string;
  /** Number of all doc comments. */
  readonly total: number;
  readonly questions: readonly Question[];
}

/** Path of the root of the repository. */
const root: string = fileURLToPath(new URL("../../../..", import.meta.url));

const sources = ["{docs,examples,openapi,packages}/**/*.{ts,tsx,js,astro}"];
const exclude = ["**/{node_modules,dist,generated,test-results,.astro,.code-blocks}/**"];

/** A doc comment stands at the beginning of its line. Elsewhere, the same characters are part of a glob. */
const docComment = /^[ \t]*\/\*\*(?!\/)[\s*]*(.*)/gm;
const question = /^(what|who|whose|whom|how|whether|when)\b/i;

/** Reads the doc comments of all hand-written sources below a folder, in the order of the files. */
export async function readOpenings(folder: string = root): Promise<FileOpenings[]> {
  const files: string[] = [];
  for await (const file of glob(sources, { cwd: folder, exclude })) files.push(file);
  return await Promise.all(
    files.sort().map(async (file) => openingsOf(file, await readFile(`${folder}/${file}`, "utf8"))),
  );
}

/** Finds the doc comments of a source text. */
export function openingsOf(file: string, source: string): FileOpenings {
  const comments = [...source.matchAll(docComment)];
  const questions = comments.flatMap(({ index, 1: text = "" }) => {
    if (!question.test(text)) return [];
    const line = source.slice(0, index).split("\n").length;
    return [{ file, line, text: text.replace(/\s*\*\/$/, "") }];
  });
  return { file, total: comments.length, questions };
}
