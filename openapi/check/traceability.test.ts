import { execFile } from "node:child_process";
import { promisify, stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import type { Case } from "./cases.ts";
import type { Text } from "./texts/texts.ts";
import { type Evidence, readEvidence } from "./traceability/evidence.ts";
import { type Row, readMap, type TraceabilityMap } from "./traceability/map.ts";
import { problemsOf } from "./traceability/problems.ts";
import { type Paint, printReport, reportOf } from "./traceability/report.ts";
import { testNames } from "./traceability/test-names.ts";

const cases = "openapi/cases/acquire.yaml";
const description = "/schemas/Name/description";
const plain: Paint = (_style, text) => text;

test("every statement is mapped, points somewhere and is proven", async () => {
  const map = await readMap();
  expect(problemsOf(map, await readEvidence(map))).toEqual([]);
  expect(Object.keys(map.requirements)).toHaveLength(645);
});

/** A small map without a gap; each test breaks it in one place. */
function fixture() {
  const row: Row = {
    statement: "A length.",
    kind: "schema",
    at: ["/schemas/Name/maxLength"],
    tests: [cases],
  };
  const rule: Row = {
    statement: "A sum.",
    kind: "rule",
    at: ["/schemas/Name/x-rules/0"],
    tests: [cases],
  };
  const act: Row = {
    statement: "An act.",
    kind: "behaviour",
    owner: "client",
    tests: ["client.test.ts#acts"],
  };
  const word: Row = {
    statement: "Up to 9 letters.",
    kind: "informative",
    at: [description],
    says: [{ at: description, en: "Up to 9 letters", zh: "最多 9 个字母" }],
  };
  const described = {
    description: "Up to 9 letters.",
    maxLength: 9,
    "x-rules": [{}],
    "x-requirements": ["A-1", "A-2", "B-2"],
  };
  const proof: Case = { requirements: ["A-1", "A-2"], accept: [{}], absent: ["/nothing"] };
  const map: TraceabilityMap = {
    sections: { A: { en: "Names", zh: "名称" }, B: { en: "Acts", zh: "行为" } },
    requirements: {
      "A-1": row,
      "A-2": rule,
      "B-1": act,
      "B-2": word,
      "B-3": { statement: "Later.", kind: "behaviour", owner: "client", planned: "later" },
    },
  };
  const evidence: Evidence = {
    description: { schemas: { Name: described, Other: { maxLength: 1 } } },
    texts: new Map([[description, { en: "Up to 9 letters.", zh: "最多 9 个字母。" }]]),
    glossary: {
      concepts: [{ en: "letters", zh: "字母" }],
      avoid: { en: { signs: "letters" }, zh: { 符号: "字母" } },
    },
    questions: {},
    cases: [{ path: cases, cases: [proof] }],
    tests: new Map([["client.test.ts", new Set(["acts"])]]),
  };
  return { row, rule, act, word, map, evidence };
}

describe("a gap is found", () => {
  type Fixture = ReturnType<typeof fixture>;
  test.each<[problem: string, breakIt: (fixture: Fixture) => void]>([
    [
      "A-3 stands in the description, but not in the map",
      ({ evidence }) => Object.assign(evidence, describing(["A-1", "A-2", "A-3", "B-2"])),
    ],
    [
      "A-1 does not stand in the description",
      ({ evidence, row }) => {
        Object.assign(evidence, describing(["A-2", "B-2"]));
        row.at = ["/schemas/Name/maxLength"];
      },
    ],
    [
      "A-1 is milder than it asks, but open-questions.yaml mentions no warning",
      ({ row, evidence }) => {
        row.milder = true;
        const text = { en: "It is refused.", zh: "" };
        Object.assign(evidence, { questions: { "A-1": { gap: text, choice: text } } });
      },
    ],
    ["A-1 points nowhere", ({ row }) => delete row.at],
    [
      "A-1 points at nothing: /schemas/Name/minLength",
      ({ row }) => row.at?.push("/schemas/Name/minLength"),
    ],
    [
      "A-1 is not in x-requirements at or above /schemas/Other/maxLength",
      ({ row }) => row.at?.push("/schemas/Other/maxLength"),
    ],
    [
      "A-2 points at no entry of x-rules",
      ({ rule }) => Object.assign(rule, { at: ["/schemas/Name"] }),
    ],
    [
      "A-1 has no case of what is right",
      ({ evidence }) => delete evidence.cases[0]?.cases[0]?.accept,
    ],
    [
      "A-1 has no case of what is wrong",
      ({ evidence }) => delete evidence.cases[0]?.cases[0]?.absent,
    ],
    [
      "A-1 has no case in openapi/cases/none.yaml",
      ({ row }) => row.tests?.push("openapi/cases/none.yaml"),
    ],
    [
      `A-1 has cases in ${cases}, but the map does not name the file`,
      ({ row }) => Object.assign(row, { tests: [] }),
    ],
    [
      `A-9 has cases in ${cases}, but the map does not name the file`,
      ({ evidence }) => evidence.cases[0]?.cases[0]?.requirements.push("A-9"),
    ],
    [
      "B-1 names a test that does not exist: client.test.ts#rests",
      ({ act }) => act.tests?.push("client.test.ts#rests"),
    ],
    [
      "B-1 names a test that does not exist: none.test.ts#acts",
      ({ act }) => act.tests?.push("none.test.ts#acts"),
    ],
    ["B-1 has no test", ({ act }) => delete act.tests],
    ["B-1 is a behaviour without an owner", ({ act }) => delete act.owner],
    ["B-1 belongs to no section", ({ map }) => delete map.sections.B],
    ["A-1 is of no kind: wish", ({ row }) => Object.assign(row, { kind: "wish" })],
    [`B-2 does not say what stands at ${description}`, ({ word }) => delete word.says],
    [
      `B-2 is not said at ${description}: Up to 9 letters`,
      writing({ en: "From 9 letters on.", zh: "最多 9 个字母。" }),
    ],
    [
      `B-2 is not said at ${description}: 最多 9 个字母`,
      writing({ en: "Up to 9 letters.", zh: "至少 9 个字母。" }),
    ],
    [
      `B-2 is not said at ${description}: 最多 9 个字母`,
      writing({ en: "Up to 9 letters.", zh: "不最多 9 个字母。" }),
    ],
    [
      "B-2 says something where no text is: /schemas/Other/description",
      ({ word }) => word.says?.push({ at: "/schemas/Other/description", en: "Up", zh: "最多" }),
    ],
    [
      "B-2 says 9, which its statement does not have: Up to 9 letters",
      ({ word }) => Object.assign(word, { statement: "Up to 8 letters." }),
    ],
    [
      "No row says what stands at /schemas/Other/description",
      ({ evidence }) => add(evidence, "/schemas/Other/description", { en: "A word.", zh: "词。" }),
    ],
    [
      `${description} has letters / 字母 in English only`,
      writing({ en: "Up to 9 letters.", zh: "最多 9 个。" }),
    ],
    [
      `${description} uses signs, not letters`,
      writing({ en: "Up to 9 letters and signs.", zh: "最多 9 个字母。" }),
    ],
    [
      `${description} names \`Gone\`, which the description does not have`,
      writing({ en: "Up to 9 letters, see `Gone`.", zh: "最多 9 个字母，参见 `Gone`。" }),
    ],
    ["B-2 is proven by nothing", ({ word }) => Object.assign(word, { says: [], at: [] })],
  ])("%s", (problem, breakIt) => {
    const broken = fixture();
    expect(problemsOf(broken.map, broken.evidence)).toEqual([]);
    breakIt(broken);
    expect(problemsOf(broken.map, broken.evidence)).toContain(problem);
  });

  function writing(text: Text): (fixture: Fixture) => void {
    return ({ evidence }) => add(evidence, description, text);
  }

  function add(evidence: Evidence, pointer: string, text: Text): void {
    evidence.texts = new Map([...evidence.texts, [pointer, text]]);
  }

  function describing(ids: string[]): Partial<Evidence> {
    const Name = { description: "Up to 9 letters.", maxLength: 9, "x-rules": [{}] };
    return { description: { schemas: { Name: { ...Name, "x-requirements": ids } } } };
  }
});

describe("the report", () => {
  test("counts what is planned apart, and never as tested", () => {
    const { map, evidence } = fixture();
    const { sections, total, planned } = reportOf(map, evidence);
    expect(sections[1]).toMatchObject({ behaviour: 2, informative: 1, planned: 1, tested: 1 });
    expect(total).toMatchObject({ rows: 5, schema: 1, rule: 1, tested: 3 });
    expect(planned).toEqual({ later: ["B-3"] });
  });

  test("is a table with the totals and what is planned", () => {
    const { map, evidence } = fixture();
    expect(printReport(reportOf(map, evidence), plain)).toBe(
      [
        "       rows  schema  rule  behaviour  informative  planned  tested",
        "Names     2       1     1          ·            ·        ·       2",
        "Acts      3       ·     ·          2            1        1       1",
        "Total     5       1     1          2            1        1       3",
        "",
        "4 of 5 rows are mapped, 4 of 5 are proven: their texts in both languages and their structures.",
        "3 of 3 rows that are built are tested.",
        "2 texts of both languages are reversed in 5 ways: 5 are noticed (100.0 %), 5 by what rows say, 4 by the other language, 0 by the structure.",
        "Planned, later: B-3",
        "",
        "The map has no gap.",
        "",
      ].join("\n"),
    );
  });

  test("lists every problem", () => {
    const { map, evidence, act } = fixture();
    delete act.tests;
    expect(printReport(reportOf(map, evidence), plain)).toContain(
      "The map has 1 problems:\n  B-1 has no test\n",
    );
  });
});

test("the names of tests, groups and rows of tables are found", () => {
  const source = `
    const rows = [["one", 1], ["two", 2]] as const;
    describe("a group", () => {
      test("a test", () => {});
      it.skip("another", () => {});
      test.each(rows)("row %s", () => {});
      test.each<[string]>([["three"]])("%s", () => {});
      describe.each(["four"])("number %s", () => {});
      Deno.test("on Deno", () => {});
      expect("no test");
    });`;
  expect([...testNames(source)].sort()).toEqual([
    "%s",
    "a group",
    "a test",
    "another",
    "number %s",
    "number four",
    "on Deno",
    "row %s",
    "row one",
    "row two",
    "three",
  ]);
});

describe("the command", () => {
  const { FORCE_COLOR: _, NO_COLOR: __, ...plainEnvironment } = process.env;
  const run = async (args: string[], environment: Record<string, string>) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["check/traceability.ts", ...args],
      { cwd: new URL("..", import.meta.url), env: { ...plainEnvironment, ...environment } },
    );
    return stdout;
  };

  test("prints the table, in colours unless NO_COLOR is set", async () => {
    const [colourful, sober] = await Promise.all([
      run([], { FORCE_COLOR: "1" }),
      run([], { NO_COLOR: "1" }),
    ]);
    expect(sober).toMatch(/^Total +645 /m);
    expect(colourful).not.toBe(sober);
    expect(stripVTControlCharacters(colourful)).toBe(sober);
  });

  test("prints data with --json", async () => {
    const stdout = await run(["--json"], { FORCE_COLOR: "1" });
    expect(JSON.parse(stdout)).toMatchObject({ total: { rows: 645 }, problems: [] });
  });
});
