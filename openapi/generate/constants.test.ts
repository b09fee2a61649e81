import { expect, test } from "vitest";
import annotated from "../generated/annotated.json" with { type: "json" };

const { requestsPerSecond, resourceLifetime } = annotated["x-limits"];

test("the limits are those that the texts say", () => {
  expect(annotated.info.description).toContain(`at most ${requestsPerSecond} requests per second`);
  const minutes = ["one", "two", "three", "four", "five"][resourceLifetime / 60 - 1];
  expect(annotated.components.schemas.ResourceId.description).toContain(
    `within ${minutes} minutes`,
  );
});
