import description from "@cloud-recording/openapi/annotated.json";
import { readDescription } from "@cloud-recording/openapi/reader";
import { expect, test } from "vitest";
import { maskSecrets } from "./mask-secrets.ts";
import { operationsOf } from "./operations.ts";

test("no secret of a body is shown, and all the rest is", () => {
  const operation = operationsOf(readDescription(description)).find(
    ({ id }) => id === "startMixRecording",
  );
  if (operation === undefined) throw new Error("There is no such operation");
  expect(operation.secrets.toSorted()).toEqual(["accessKey", "secret", "secretKey", "token"]);
  const body = {
    cname: "c",
    clientRequest: { token: "S1", storageConfig: { accessKey: "S2", secretKey: "S3", vendor: 0 } },
    list: [{ secret: "S4" }],
  };
  const shown = JSON.stringify(maskSecrets({ operation, parameters: {}, body }));
  expect(shown).not.toMatch(/S\d/);
  expect(shown).toContain('"vendor":0');
});
