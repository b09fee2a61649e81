import english from "@cloud-recording/openapi/annotated.json";
import { readDescription } from "@cloud-recording/openapi/reader";
import { expect, test } from "vitest";
import { formSchema, type Json } from "./form-schema.ts";

const description = readDescription(english);
const { schemas } = description.components;

function formOf(name: string): Json {
  return formSchema({ $ref: `#/components/schemas/${name}` }, description);
}

test("a form has no references", () => {
  for (const name of Object.keys(schemas)) {
    expect(JSON.stringify(formOf(name))).not.toContain("$ref");
  }
});

test("members of both parts of an allOf are in one object", () => {
  const { properties } = formOf("TranscodingConfig");
  const names = ["width", "height", "fps", "bitrate", "mixedVideoLayout", "layoutConfig"];
  expect(Object.keys(properties as Json)).toEqual(expect.arrayContaining(names));
});

test("a union that a value selects offers the known values", () => {
  const form = formOf("StorageConfig");
  expect(form.discriminator).toEqual({ propertyName: "vendor" });
  const titles = (form.oneOf as Json[]).map(({ title }) => title);
  expect(titles).toContain("0 · Qiniu Cloud");
  expect(titles.join()).not.toContain("Other vendor");
});

test("a member that is forbidden is not drawn", () => {
  expect(formOf("MixToVod").properties).not.toHaveProperty("snapshotConfig");
  expect(formOf("IndividualRecordingConfig").properties).not.toHaveProperty("transcodingConfig");
});

test("a value is labelled by its meaning, and a member by its name on the wire", () => {
  const { streamTypes } = formOf("RecordingConfigBase").properties as Record<string, Json>;
  expect(streamTypes?.title).toBe("streamTypes · Subscribed stream types");
  expect(streamTypes?.oneOf).toContainEqual({ const: 0, title: "0 · Subscribes to audio only" });
});

test("a default is not put into the body", () => {
  expect(JSON.stringify(formOf("StartMixRequest"))).not.toContain('"default":');
});
