import { isDeepStrictEqual } from "node:util";
import description from "@cloud-recording/openapi/annotated.json" with { type: "json" };
import { expect, test } from "vitest";
import { readCaptures } from "./capture.ts";
import { parsed } from "./json.ts";

const captures = (await readCaptures()).filter(({ name }) => name.startsWith("reference/"));
const entries = captures.flatMap(({ capture }) => capture.log.entries);

/** The samples of the reference document that the description shows unchanged. */
const samples = [
  ...["AcquireRequest", "AcquireAnswer"],
  ...["StartMixRequest", "StartSnapshotsRequest", "StartVodRequest", "SessionAnswer"],
  ...["UpdateRequest", "UpdateLayoutRequest", "QueryAnswer", "QueryVodAnswer"],
  ...["StopRequest", "StopAnswer"],
] as const;

test("the samples are transcribed as in the description, and all of them are there", () => {
  const bodies = entries.flatMap(({ request, response }) => [
    ...(request.postData === undefined ? [] : [parsed(request.postData.text)?.value]),
    parsed(response.content.text)?.value,
  ]);
  const found = new Set<string>();
  for (const body of bodies) {
    const name = samples.find((name) =>
      isDeepStrictEqual(description.components.examples[name].value, body),
    );
    expect(name, JSON.stringify(body)).toBeDefined();
    found.add(name ?? "");
  }
  expect([...found].sort()).toEqual([...samples].sort());
});

test("each tells where it stands, and cites contradictions that the description resolves", () => {
  const known = new Set(JSON.stringify(description).match(/AMB-\d+/g));
  for (const { _reference, _differs = [] } of entries) {
    expect(_reference?.lines).toMatch(/^L\d+-L\d+$/);
    const cited = [
      ...(_reference?.contradicts ?? []).map(({ id }) => id),
      ..._differs.map(({ because }) => because),
    ];
    for (const id of cited) expect(known, id).toContain(id);
  }
});
