import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "./bundle.ts";
import { generateTypes } from "./types.ts";

let types: string;

beforeAll(async () => {
  types = await generateTypes(JSON.parse(await bundle()));
}, 60_000);

/** The declaration of a component, without its comments. */
function component(name: string): string {
  const [, declaration = ""] =
    types.match(
      new RegExp(`\\n {8}readonly ${name}: (.*?);\\n(?= {8}(?:/\\*\\*|readonly)| {4}\\})`, "s"),
    ) ?? [];
  return declaration.replaceAll(/\s*\/\*\*.*?\*\//gs, "").replaceAll(/\s+/g, " ");
}

test("every type is known", () => {
  // Not in comments, and not as the value of an enumeration.
  const code = types.replaceAll(/\/\*\*.*?\*\//gs, "").replaceAll(/"[^"\n]*"/g, '""');
  expect(code).not.toMatch(/\bunknown\b|\bany\b|Record<string, never>/);
});

test("every optional property of a schema may be undefined", () => {
  const { components } = declarationsOf(types);
  const optional = [...propertiesOf(components)].filter(({ questionToken }) => questionToken);
  expect(optional.length).toBeGreaterThan(50);
  for (const { name, type } of optional) {
    const parts = type !== undefined && ts.isUnionTypeNode(type) ? type.types : [type];
    const kinds = parts.map((part) => part?.kind);
    expect(kinds, name.getText()).toContain(ts.SyntaxKind.UndefinedKeyword);
  }
});

function declarationsOf(source: string): Record<string, ts.Node> {
  const file = ts.createSourceFile("schema.ts", source, ts.ScriptTarget.Latest, true);
  const interfaces = file.statements.filter(ts.isInterfaceDeclaration);
  return Object.fromEntries(interfaces.map((declaration) => [declaration.name.text, declaration]));
}

function* propertiesOf(node: ts.Node | undefined): Generator<ts.PropertySignature> {
  if (node === undefined) return;
  if (ts.isPropertySignature(node)) yield node;
  for (const child of node.getChildren()) yield* propertiesOf(child);
}

describe("what belongs together is a union", () => {
  test("variants refuse the properties of their siblings (MUTEX-11)", () => {
    expect(component("MixToVod")).toContain("storageConfig?: undefined");
    expect(component("MixToStorage")).toContain("extensionServiceConfig?: undefined");
  });

  test("the custom layout requires its windows (LAYOUT-02)", () => {
    expect(component("Layout")).toMatch(
      /mixedVideoLayout\?: 0 \| 1 \| undefined; .*layoutConfig\?: undefined; .* mixedVideoLayout: 3; .*layoutConfig: readonly /,
    );
  });

  test("individual mode refuses what belongs to mix mode (TRANS-02)", () => {
    expect(component("MixOnlyMembers")).toContain("transcodingConfig?: undefined");
  });
});

test("an open enumeration names its values and takes others (AMB-84)", () => {
  expect(component("UploadingStatus")).toBe('"uploaded" | "backuped" | "unknown" | (string & {})');
});

test("an empty object has no members (STOP-15)", () => {
  expect(component("EmptyClientRequest")).toBe("{ readonly [member: string]: never; }");
});

test("the hover of a field says what each value means", () => {
  expect(types).toContain("`1`: Live broadcast scenario.");
  expect(types).toContain("`5`: The first file has been uploaded successfully.");
});
