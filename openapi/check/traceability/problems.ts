import { step, valueAt, withAncestors } from "../../reader/reader.ts";
import { isNegative, isPositive } from "../cases.ts";
import { placesOf, sayingProblems, unsaidPlaces, unsaidTexts } from "../texts/said.ts";
import { textProblems } from "../texts/text-checks.ts";
import { type Evidence, isTest, splitTest } from "./evidence.ts";
import { kinds, type Row, sectionOf, type TraceabilityMap } from "./map.ts";

/** Everything that is wrong with the map, one line each. */
export function problemsOf(map: TraceabilityMap, evidence: Evidence): string[] {
  const { requirements, sections } = map;
  const places = placesIn(evidence.description);
  const described = new Set([...places.values()].flat());
  const unmapped = (id: string) => !Object.hasOwn(requirements, id);
  const problems = [...described]
    .filter(unmapped)
    .map((id) => `${id} stands in the description, but not in the map`);

  for (const { path, cases } of evidence.cases) {
    for (const id of new Set(cases.flatMap((row) => row.requirements))) {
      if (requirements[id]?.tests?.includes(path) !== true) {
        problems.push(`${id} has cases in ${path}, but the map does not name the file`);
      }
    }
  }
  for (const [id, row] of Object.entries(requirements)) {
    const found = [
      ...(Object.hasOwn(sections, sectionOf(id)) ? [] : ["belongs to no section"]),
      ...rowProblems(id, row, evidence, places),
      ...(isChecked(row) && !described.has(id) ? ["does not stand in the description"] : []),
    ];
    problems.push(...found.map((problem) => `${id} ${problem}`));
  }
  problems.push(
    ...unsaidTexts(map, evidence.texts).map((pointer) => `No row says what stands at ${pointer}`),
    ...textProblems({ map, ...evidence }),
  );
  return problems;
}

/** The ids of the rows whose places, words and proofs are all there. */
export function provenRows({ requirements }: TraceabilityMap, evidence: Evidence): string[] {
  const places = placesIn(evidence.description);
  return Object.entries(requirements)
    .filter(([id, row]) => row.planned === undefined && isProven(id, row, evidence, places))
    .map(([id]) => id);
}

function isProven(...row: Parameters<typeof rowProblems>): boolean {
  return rowProblems(...row).length === 0;
}

function rowProblems(
  id: string,
  row: Row,
  evidence: Evidence,
  places: Map<string, string[]>,
): string[] {
  return [
    ...(kinds.includes(row.kind) ? [] : [`is of no kind: ${row.kind}`]),
    ...placeProblems(id, row, evidence, places),
    ...sayingProblems(row, evidence.texts, evidence.questions[id]),
    ...unsaidPlaces(row, evidence.texts).map((pointer) => `does not say what stands at ${pointer}`),
    ...testProblems(id, row, evidence),
    ...(row.milder && !evidence.questions[id]?.choice.en.includes("warning")
      ? ["is milder than it asks, but open-questions.yaml mentions no warning"]
      : []),
  ];
}

/** True if a row is expressed in the description and proven by cases. */
function isChecked({ kind }: Row): boolean {
  return kind === "schema" || kind === "rule";
}

function placeProblems(
  id: string,
  row: Row,
  { description }: Evidence,
  places: Map<string, string[]>,
): string[] {
  const { kind, at = [], says = [] } = row;
  const pointers = new Set([...at, ...says.flatMap(placesOf)]);
  const problems = [...pointers].flatMap((pointer) => {
    if (valueAt(description, pointer) === undefined) return [`points at nothing: ${pointer}`];
    // A row of the error catalogue carries the meaning of its code, too.
    const carriers = [pointer.replace("/x-enumDescriptions/", "/x-errors/"), pointer];
    const carried = carriers
      .flatMap(withAncestors)
      .some((place) => places.get(place)?.includes(id));
    return carried ? [] : [`is not in x-requirements at or above ${pointer}`];
  });
  if (isChecked(row) && pointers.size === 0) problems.push("points nowhere");
  if (kind === "rule" && !at.some((pointer) => /\/x-rules\/\d+$/.test(pointer))) {
    problems.push("points at no entry of x-rules");
  }
  return problems;
}

function testProblems(id: string, row: Row, { cases, tests }: Evidence): string[] {
  const { kind, owner, planned, at = [], says = [], tests: references = [] } = row;
  const problems = references.flatMap((reference) => {
    if (!isTest(reference)) {
      const file = cases.find(({ path }) => path === reference);
      const named = file?.cases.some(({ requirements }) => requirements.includes(id));
      return named === true ? [] : [`has no case in ${reference}`];
    }
    const { file, name } = splitTest(reference);
    return tests.get(file)?.has(name) === true
      ? []
      : [`names a test that does not exist: ${reference}`];
  });
  if (isChecked(row) && at.length > 0) {
    const own = cases
      .filter(({ path }) => references.includes(path))
      .flatMap((file) => file.cases.filter(({ requirements }) => requirements.includes(id)));
    if (!own.some(isPositive)) problems.push("has no case of what is right");
    if (!own.some(isNegative)) problems.push("has no case of what is wrong");
  }
  if (kind === "informative" && says.length + references.length === 0) {
    problems.push("is proven by nothing");
  }
  if (kind === "behaviour") {
    if (owner === undefined) problems.push("is a behaviour without an owner");
    if (!references.some(isTest) && planned === undefined) problems.push("has no test");
  }
  return problems;
}

/** Every `x-requirements` of the description, by the JSON Pointer of what carries it. */
function placesIn(value: unknown, pointer = ""): Map<string, string[]> {
  const places = new Map<string, string[]>();
  if (typeof value !== "object" || value === null) return places;
  for (const [name, member] of Object.entries(value)) {
    if (name === "x-requirements") places.set(pointer, member);
    else for (const [place, ids] of placesIn(member, step(pointer, name))) places.set(place, ids);
  }
  return places;
}
