import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { bundle } from "../generate/bundle.ts";
import { type Description, type Operation, operationsOf } from "../reader/reader.ts";

interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

const folder = new URL("../code-samples/", import.meta.url);
const extensions = { node: "ts", deno: "ts", curl: "sh" };
const description: Description = JSON.parse(await bundle());
const operations = operationsOf(description);

function samplesOf({ definition }: Operation): CodeSample[] {
  return definition["x-codeSamples"] as CodeSample[];
}

/** The variants of an operation: one for each example of its request, named like it. */
function variantsOf({ operationId, request }: Operation): string[] {
  if (request === undefined) return [kebabCase(operationId.replace("Recording", ""))];
  return Object.keys(request.examples).map((name) => kebabCase(name.replace("Request", "")));
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function filesOf(name: string): string[] {
  return Object.entries(extensions).map(
    ([language, extension]) => `${language}/${name}.${extension}`,
  );
}

describe.each(operations)("$operationId", (operation) => {
  test("shows each variant in each language", async () => {
    const files = variantsOf(operation).flatMap(filesOf);
    const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), "utf8")));
    expect(samplesOf(operation).map(({ source }) => source)).toEqual(texts);
  });

  test("tells its samples apart", () => {
    const samples = samplesOf(operation);
    expect(samples.map(({ lang }) => lang)).toEqual(
      samples.map(({ label }) => (label.startsWith("curl") ? "Shell" : "TypeScript")),
    );
    expect(new Set(samples.map(({ label }) => label)).size).toBe(samples.length);
  });
});

test.each(Object.keys(extensions))("every file for %s is a sample", async (language) => {
  const names = operations.flatMap(variantsOf).flatMap(filesOf);
  const files = await readdir(new URL(`${language}/`, folder));
  expect(files.map((file) => `${language}/${file}`).sort()).toEqual(
    names.filter((name) => name.startsWith(`${language}/`)).sort(),
  );
});
