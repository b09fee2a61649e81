import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "./description.ts";
import { generateTypes } from "./types.ts";

let types: string;

beforeAll(async () => {
  types = await generateTypes(JSON.parse(await bundle("json")));
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

describe("what excludes each other is a union with never", () => {
  test("variants refuse the members of their siblings (AMB-58)", () => {
    expect(component("PresetLayout")).toContain("layoutConfig?: never");
    expect(component("CustomLayout")).toContain("maxResolutionUid?: never");
    expect(component("MixToVod")).toContain("storageConfig?: never");
  });

  test("one list per medium (AMB-62)", () => {
    expect(component("RecordingConfigBase")).toContain("unSubscribeAudioUids?: never");
    expect(component("AudioUidList")).toMatch(
      /subscribeAudioUids: .* unSubscribeAudioUids\?: never/,
    );
  });

  test("individual mode refuses what belongs to mix mode (TRANS-02)", () => {
    expect(component("MixOnlyMembers")).toContain("transcodingConfig?: never");
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
