import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "./lint.ts";

const document = {
  components: {
    schemas: {
      Code: {
        type: "integer",
        "x-requirements": ["ERR-2", "ERR-8a", "ERR-99"],
        "x-errors": { 2: { "x-requirements": ["err2"] } },
        "x-rules": [{ id: "canvas-area", "x-requirements": [] }],
      },
    },
    securitySchemes: {
      Basic: { type: "http", scheme: "basic", "x-requirements": ["ERR-2", "ERR-2"] },
    },
  },
};
const malformed = [
  "#/components/schemas/Code/x-errors/2/x-requirements/0 `err2` is not a requirement id.",
  "#/components/schemas/Code/x-rules/0/x-requirements `x-requirements` is a list of ids.",
  "#/components/securitySchemes/Basic/x-requirements/1 `ERR-2` is named twice.",
];

test("every requirement id is in the list, wherever it stands", async () => {
  const list = join(await mkdtemp(join(tmpdir(), "requirements-")), "traceability.yaml");
  await writeFile(list, "requirements:\n  ERR-2: {}\n  ERR-8a: {}\n");
  const unknown = "#/components/schemas/Code/x-requirements/2 There is no requirement `ERR-99`.";
  expect(await lint("requirement-ids", document, { list })).toEqual([...malformed, unknown].sort());
});

test("without the list, only the form of an id is checked", async () => {
  expect(await lint("requirement-ids", document, { list: "no-such-file.yaml" })).toEqual(malformed);
});
