import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "./bundle.ts";
import { generateTypes } from "./types.ts";

let types: string;

beforeAll(async () => {
  types = await generateTypes(JSON.parse(await bundle()));
});

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

describe("a message of TypeScript names the property that is wrong", () => {
  const keys = `bucket: "b", accessKey: "a", secretKey: "s"`;
  const vod = `extensionServiceConfig: { extensionServices: [{ serviceName: "aliyun_vod_service", serviceParam: { accessKey: "a", secretKey: "s", regionId: "r", apiData: { videoData: { title: "t" } } } }] }`;
  const canvas = "width: 1, height: 1, fps: 1, bitrate: 1";
  test.each<[what: string, type: string, value: string, property: string]>([
    [
      "VoD and storage",
      "MixClientRequest",
      `{ recordingConfig: {}, storageConfig: { vendor: 2, region: 1, ${keys} }, ${vod} }`,
      "extensionServiceConfig",
    ],
    [
      "snapshots in mix mode",
      "MixClientRequest",
      `{ recordingConfig: {}, snapshotConfig: { fileType: ["jpg"] } }`,
      "snapshotConfig",
    ],
    [
      "no group in individual mode",
      "IndividualClientRequest",
      "{ recordingConfig: { streamTypes: 1 } }",
      "subscribeUidGroup",
    ],
    [
      "transcoding in individual mode",
      "IndividualClientRequest",
      `{ recordingConfig: { subscribeUidGroup: 0, transcodingConfig: { ${canvas} } } }`,
      "transcodingConfig",
    ],
    [
      "a custom layout without windows",
      "MixClientRequest",
      `{ recordingConfig: { transcodingConfig: { ${canvas}, mixedVideoLayout: 3 } } }`,
      "layoutConfig",
    ],
    [
      "windows of another layout",
      "Layout",
      "{ mixedVideoLayout: 1, layoutConfig: [] }",
      "layoutConfig",
    ],
    [
      "a region by name",
      "MixClientRequest",
      `{ recordingConfig: {}, storageConfig: { vendor: 1, region: "us-east-1", ${keys} } }`,
      "region",
    ],
    [
      "no region",
      "MixClientRequest",
      `{ recordingConfig: {}, storageConfig: { vendor: 1, ${keys} } }`,
      "region",
    ],
    [
      "no secret key",
      "MixClientRequest",
      `{ recordingConfig: {}, storageConfig: { vendor: 1, region: 0, bucket: "b", accessKey: "a" } }`,
      "secretKey",
    ],
    [
      "a name in the wrong case",
      "MixClientRequest",
      `{ recordingConfig: { unsubscribeVideoUids: ["1"] } }`,
      "unsubscribeVideoUids",
    ],
  ])("%s", (_what, type, value, property) => {
    const [message, ...more] = messagesOf(
      `export const value: components["schemas"]["${type}"] = ${value};`,
    );
    expect(more).toEqual([]);
    expect(message).toContain(property);
  });

  test("and there is none about a right value", () => {
    const storage = `{ vendor: 1, region: 99, ${keys} }`;
    expect(
      messagesOf(`export const value: components["schemas"]["StorageConfig"] = ${storage};`),
    ).toEqual([]);
  });

  /** The most precise line of each message, and the code that it is about. */
  function messagesOf(program: string): string[] {
    const source = `${types}\n${program}`;
    const options: ts.CompilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [] },
      ...{ target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts"] },
    };
    const host = ts.createCompilerHost(options);
    const file = ts.createSourceFile("program.ts", source, ts.ScriptTarget.ES2022);
    host.getSourceFile = (name, version) => {
      if (name === "program.ts") return file;
      const known =
        libraries.get(name) ?? ts.createSourceFile(name, host.readFile(name) ?? "", version);
      libraries.set(name, known);
      return known;
    };
    const all = ts.createProgram(["program.ts"], options, host).getSemanticDiagnostics(file);
    return all.map(({ messageText, start = 0, length = 0 }) => {
      const lines = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
      const place = source.slice(start, start + length);
      return `${lines.findLast((line) => /propert/i.test(line)) ?? ""} ${place}`;
    });
  }
});

const libraries = new Map<string, ts.SourceFile>();
