import { readFile } from "node:fs/promises";
import { root } from "@cloud-recording/build/workspaces";
import { describe, expect, test } from "vitest";
import type { Change } from "./change.ts";
import { descriptionChanges } from "./description.ts";

// biome-ignore lint/suspicious/noExplicitAny: a description is changed at places that the test names.
type Description = any;
const description = await readFile(`${root}openapi/generated/openapi.json`, "utf8");

const callbacks = await readFile(`${root}openapi/generated/callbacks.json`, "utf8");

/** Changes of a description after a mutation of it. */
function changesBy(
  mutate: (description: Description) => void,
  released = description,
): Promise<Change[]> {
  const current = JSON.parse(released);
  mutate(current);
  return descriptionChanges(released, JSON.stringify(current));
}

function worstOf(changes: readonly Change[]): Change["impact"] | undefined {
  const impacts = ["break", "addition", "text"] as const;
  return impacts.find((one) => changes.some((change) => change.impact === one));
}

describe("the description", () => {
  test.each<[string, Change["impact"], (description: Description) => void]>([
    [
      "a removed response property",
      "break",
      ({ components }) => {
        delete components.schemas.QueryServerResponse.properties.status;
      },
    ],
    [
      "a request property that becomes required",
      "break",
      ({ components }) => {
        components.schemas.SnapshotConfig.required = ["captureInterval", "fileType"];
      },
    ],
    [
      "a new required request property",
      "break",
      ({ components }) => {
        const { SnapshotConfig: config } = components.schemas;
        config.properties.somethingNew = { type: "string" };
        config.required = [...(config.required ?? []), "somethingNew"];
      },
    ],
    [
      "a removed request property",
      "break",
      ({ components }) => {
        delete components.schemas.RecordingConfigBase.properties.maxIdleTime;
      },
    ],
    [
      "a removed value of an enum",
      "break",
      ({ components }) => {
        components.schemas.DecryptionMode.enum.pop();
      },
    ],
    [
      "a removed value of a list that may grow",
      "break",
      ({ components }) => {
        components.schemas.ErrorCode["x-extensible-enum"].pop();
      },
    ],
    [
      "a new value of a list that may grow",
      "addition",
      ({ components }) => {
        components.schemas.ErrorCode["x-extensible-enum"].push(4711);
      },
    ],
    [
      "a new rule",
      "break",
      ({ components }) => {
        components.schemas.RecordingConfigBase["x-rules"].push({ id: "new", text: "Be new." });
      },
    ],
    [
      "another default",
      "break",
      ({ components }) => {
        components.schemas.MaxIdleTime.default += 1;
      },
    ],
    [
      "a lower maximum",
      "break",
      ({ components }) => {
        components.schemas.MaxIdleTime.maximum = 10;
      },
    ],
    [
      "a maximum where none was",
      "break",
      ({ components }) => {
        components.schemas.RecordingConfigBase.properties.maxIdleTime.maximum = 10;
      },
    ],
    [
      "a higher maximum",
      "addition",
      ({ components }) => {
        components.schemas.MaxIdleTime.maximum *= 2;
      },
    ],
    [
      "a removed status",
      "break",
      ({ paths }) => {
        for (const path of Object.keys(paths)) {
          if (path.endsWith("/acquire")) delete paths[path].post.responses["201"];
        }
      },
    ],
    [
      "another extension",
      "text",
      ({ components }) => {
        components.schemas.ErrorCode["x-enumDescriptions"] = {};
      },
    ],
    [
      "a value with the name of another",
      "break",
      ({ components }) => {
        components.schemas.DecryptionMode["x-enum-varnames"].reverse();
      },
    ],
    [
      "another name of a schema",
      "break",
      (description) => {
        const text = JSON.stringify(description).replaceAll("DecryptionMode", "Decryption");
        Object.assign(description, JSON.parse(text));
      },
    ],
    [
      "another name of a parameter",
      "break",
      ({ components }) => {
        components.parameters.AppId.name = "app";
      },
    ],
    [
      "a description without security",
      "break",
      (description) => {
        description.security = [];
      },
    ],
    [
      "another content type of a request",
      "break",
      ({ paths }) => {
        for (const path of Object.keys(paths)) {
          const { requestBody } = Object(paths[path].post);
          if (requestBody === undefined) continue;
          requestBody.content = { "text/plain": Object.values(requestBody.content)[0] };
        }
      },
    ],
    [
      "a removed operation",
      "break",
      ({ paths }) => {
        const path = Object.keys(paths).find((one) => one.endsWith("/query"));
        delete paths[path as string];
      },
    ],
    [
      "a new optional request property",
      "addition",
      ({ components }) => {
        components.schemas.RecordingConfigBase.properties.somethingNew = { type: "string" };
      },
    ],
    [
      "another text",
      "text",
      ({ info }) => {
        info.description += " And more.";
      },
    ],
  ])("%s is noticed as %s", async (_, impact, mutate) => {
    const changes = await changesBy(mutate);
    expect(worstOf(changes), JSON.stringify(changes, undefined, 2)).toBe(impact);
    expect(changes[0]?.text).toMatch(
      /For who (sends requests: |reads responses: |reads the description)/,
    );
  });

  test("a property that is no longer sent breaks who receives callbacks", async () => {
    const changes = await changesBy(({ components }) => {
      delete components.schemas.Callback.properties.noticeID;
    }, callbacks);
    expect(worstOf(changes)).toBe("break");
    expect(changes[0]?.text).toContain("For who receives callbacks: ");
  });

  test("no change is no change", async () => {
    expect(await descriptionChanges(description, description)).toEqual([]);
  });
});
