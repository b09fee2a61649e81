import { beforeAll, describe, expect, test } from "vitest";
import { type Evidence, readEvidence } from "../traceability/evidence.ts";
import { readMap, type TraceabilityMap } from "../traceability/map.ts";
import { mutationGoal, mutationScore } from "./mutation-score.ts";
import { checkNames, TextChecks } from "./text-checks.ts";
import type { Text } from "./texts.ts";

let map: TraceabilityMap;
let evidence: Evidence;

beforeAll(async () => {
  map = await readMap();
  evidence = await readEvidence(map);
});

describe("a text that says the opposite is noticed", () => {
  const schemas = "/components/schemas";
  const meanings = `${schemas}/ErrorCode/x-enumDescriptions`;
  const credentials = "/components/securitySchemes/CustomerCredentials/description";
  const query =
    "/paths/~1v1~1apps~1{appid}~1cloud_recording~1resourceid~1{resourceid}~1sid~1{sid}~1mode~1{mode}~1query/get/description";
  test.each<[pointer: string, language: keyof Text, words: string, instead: string]>([
    [query, "en", "404", "500"],
    [query, "zh", "404", "500"],
    [`${schemas}/ResourceId/description`, "en", "five minutes", "fifty minutes"],
    [`${schemas}/ResourceId/description`, "zh", "5 分钟", "50 分钟"],
    [`${schemas}/ResourceId/description`, "en", "one recording only", "many recordings"],
    [credentials, "en", "Customer ID", "App ID"],
    [credentials, "zh", "用户名", "密码"],
    [`${meanings}/433`, "en", "has expired", "is still valid"],
    [`${meanings}/49`, "en", "has already been stopped", "has not been stopped"],
    [`${meanings}/62`, "zh", "没有开通", "已开通"],
    [`${meanings}/435`, "zh", "没有录制文件", "录制文件"],
    [`${schemas}/MaxIdleTime/description`, "en", "seconds", "minutes"],
    [`${schemas}/FileNamePrefix/description`, "en", "before the file name", "after the file name"],
  ])("%s (%s): %s becomes %s", (pointer, language, words, instead) => {
    const text = evidence.texts.get(pointer) as Text;
    expect(text[language]).toContain(words);
    const reversed = { ...text, [language]: text[language].replace(words, instead) };
    const checks = new TextChecks({ map, ...evidence });
    const found = checks.run(pointer, reversed);
    expect(checkNames.flatMap((name) => found[name])).not.toEqual([]);
  });
});

describe("the score", () => {
  test("reaches its goal, also with another seed", () => {
    const { texts, mutants, caught } = mutationScore({ map, ...evidence }, 20);
    expect(texts).toBe(evidence.texts.size * 2);
    expect(mutants).toBeGreaterThan(texts);
    expect(caught / mutants).toBeGreaterThanOrEqual(mutationGoal);
  });

  test("does not reach its goal without the sayings of the rows", () => {
    const { mutants, caught, caughtBy, survivors } = mutationScore({
      ...evidence,
      map: { ...map, requirements: {} },
    });
    expect(caughtBy.says).toBe(0);
    expect(caught / mutants).toBeLessThan(mutationGoal);
    expect(survivors).toHaveLength(mutants - caught);
  });
});
