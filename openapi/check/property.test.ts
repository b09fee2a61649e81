import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundle } from "../generate/bundle.ts";
import { plainDescription } from "../generate/plain.ts";
import { type Description, operationsOf, type Schema } from "../reader/reader.ts";
import { rules } from "../runtime/rules.ts";
import type { Validate } from "../runtime/violation.ts";
import { requestValidators } from "./compiled-validators.ts";
import { bodiesOf } from "./property/bodies.ts";
import { mutate, mutationsOf, nodesOf, replace } from "./property/mutations.ts";
import { clientFindings, lawful, serviceFindings } from "./property/naive-rules.ts";

const runs = Number(process.env.PROPERTY_RUNS ?? 10_000);
const seed = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.log(`${runs} bodies per operation, seed ${seed}; replay with PROPERTY_SEED=${seed}`);

const description: Description = JSON.parse(await bundle());
const { schemas } = description.components;
const [client, service] = await Promise.all([
  requestValidators(description, "client"),
  requestValidators(description, "service"),
]);

/** An independent judge: the description as it stands, by a JSON Schema 2020-12 implementation, without our rules. */
const judge = new Ajv2020({ strict: false, validateFormats: false });
judge.addSchema({ ...description, $id: "description" });

/** The same for the document as it is published. */
const published = new Ajv2020({ strict: false, validateFormats: false });
published.addSchema({ ...plainDescription(description), $id: "description" });

const operations = operationsOf(description).flatMap(({ operationId: id, request }) =>
  request === undefined ? [] : [{ id, schema: request.schema }],
);

const inheritedNames = new RegExp(
  `"(${Object.getOwnPropertyNames(Object.prototype).join("|")})":`,
  "g",
);
const names = [...new Set(Object.values(schemas).flatMap((schema) => namesIn(schema)))];

test("the bodies break every rule now and then", () => {
  const findings = operations.flatMap(({ id, schema }) =>
    fc
      .sample(bodiesOf(schema, description).body, { seed, numRuns: 1000 })
      .flatMap((body) => clientFindings(id, body)),
  );
  const broken = new Set(findings.map((finding) => finding.split(" ").at(-1)));
  // A body alone cannot break the rule that asks what its recording was started with.
  const breakable = Object.keys(rules).filter((rule) => rule !== "lists-fit-started-stream-types");
  expect([...broken].sort()).toEqual([...breakable, "x-forbidden", "x-known"].sort());
});

describe.each(operations)("$id", ({ id, schema }) => {
  const bodies = bodiesOf(schema, description);
  const allowsAnnotated = judge.compile({ $ref: `description${schema.$ref}` });
  const allowsPublished = published.compile({ $ref: `description${schema.$ref}` });
  const allows = (body: unknown) => {
    const isAllowed = allowsAnnotated(body);
    same(allowsPublished(body), isAllowed, "the published document agrees");
    return isAllowed;
  };
  const limits = { seed, numRuns: runs };

  test("accepts every body that the description allows, and finds what breaks a rule", () => {
    const property = fc.property(bodies.body, (body) => {
      const kept = lawful(bodies, body);
      // Most bodies are lawful as they are made.
      const isLawful = JSON.stringify(kept) === JSON.stringify(body);
      for (const made of isLawful ? [kept] : [body, kept]) {
        same(allows(made), true, "allowed by the description");
        same(findings(client[id], made), clientFindings(id, made), "findings of the client");
        same(findings(service[id], made), serviceFindings(id, made), "findings of the service");
      }
      const errors = clientFindings(id, kept).filter(isError);
      same(errors, [], "errors in a lawful body");
    });
    fc.assert(property, limits);
  });

  test("refuses every mutated body that the description refuses", () => {
    const property = fc.property(bodies.body, mutationsOf(names), (made, mutation) => {
      const { body, wrong } = mutate(bodies, lawful(bodies, made), mutation, names);
      agree(body, wrong);
    });
    fc.assert(property, limits);
  });

  test("judges any JSON as the description does", () => {
    const property = fc.property(fc.jsonValue(), (body) => agree(body, false));
    fc.assert(property, { seed, numRuns: Math.ceil(runs / 10) });
  });

  test("takes a member that is undefined for one that is left out", () => {
    const property = fc.property(bodies.body, mutationsOf(names), (made, mutation) => {
      const { body } = mutate(bodies, made, mutation, names);
      const checks = [client[id], service[id]];
      const wide = withUndefined(body, [...names, "unknown"]);
      for (const check of checks) {
        same(findings(check, wide), findings(check, body), "undefined members");
      }
      for (const { path } of nodesOf(body)) {
        if (path.length === 0 || /^\d+$/.test(path.at(-1) ?? "")) continue;
        const lacking = replace(body, path, undefined);
        const absent = JSON.parse(JSON.stringify(lacking));
        for (const check of checks) {
          const what = `${path.join("/")} as undefined`;
          same(findings(check, lacking), findings(check, absent), what);
        }
      }
    });
    fc.assert(property, { seed, numRuns: Math.ceil(runs / 50) });
  });

  test("refuses undefined as the body and as an element", () => {
    same(findings(client[id], undefined), ["error  type"], "no body");
    const property = fc.property(bodies.body, (body) => {
      for (const { path } of nodesOf(body)) {
        if (!/^\d+$/.test(path.at(-1) ?? "")) continue;
        const hole = replace(body, path, undefined);
        same(findings(client[id], hole).some(isError), true, `${path.join("/")} as undefined`);
      }
    });
    fc.assert(property, { seed, numRuns: Math.ceil(runs / 50) });
  });

  /** Client, service and description agree, but for what the extensions of the description explain. */
  function agree(body: unknown, wrong: boolean): void {
    const found = findings(client[id], body);
    const unexplained = found.filter((finding) => !isRule(finding));
    same(
      unexplained.length === 0,
      allows(withoutInheritedNames(body)),
      `the client agrees with the description, found ${found}`,
    );
    if (wrong) same(unexplained.length > 0, true, "a wrong body is noticed");
    if (wrong)
      same(found.some(isError) || found.some(isTolerated), true, "a wrong body is refused");
    const refused = findings(service[id], body).filter(isError);
    const forgiven = refused.filter(
      (finding) => !found.some((other) => place(other) === place(finding)),
    );
    same(forgiven, [], "what the service refuses, the client notices");
  }
});

/** Throws if two answers differ. Much faster than `expect`, which counts with this many bodies. */
function same(got: unknown, wanted: unknown, what: string): void {
  if (JSON.stringify(got) === JSON.stringify(wanted)) return;
  throw new Error(`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
}

/** The judge takes members such as `valueOf` for known, because every JavaScript object has them. */
function withoutInheritedNames(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body).replaceAll(inheritedNames, '"unknown":'));
}

/** The same body with members that are undefined in every object. */
function withUndefined(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((element) => withUndefined(element, names));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, inner]) => [name, withUndefined(inner, names)]);
  return {
    ...Object.fromEntries(names.map((name) => [name, undefined])),
    ...Object.fromEntries(members),
  };
}

function findings(check: Validate | undefined, body: unknown): string[] {
  if (check === undefined) throw new Error("Nothing checks this operation");
  return check(body)
    .map(({ severity, pointer, rule }) => `${severity} ${pointer} ${rule}`)
    .sort();
}

function isError(finding: string): boolean {
  return finding.startsWith("error ");
}

/** `x-rules`, and what is legal but worth a warning: JSON Schema does not say it. */
function isRule(finding: string): boolean {
  const isWarning = finding.startsWith("warning ") && !isTolerated(finding);
  return isWarning || Object.keys(rules).some((rule) => finding.endsWith(` ${rule}`));
}

/** `x-missing`: the description refuses it, but the client only warns. */
function isTolerated(finding: string): boolean {
  return /^warning .* required$/.test(finding);
}

/** A finding without its severity. */
function place(finding: string): string {
  return finding.replace(/^\w+ /, "");
}

/** Every member name that a schema knows, at any depth. */
function namesIn(schema: Schema): string[] {
  const parts = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) => list ?? []);
  const members = Object.entries(schema.properties ?? {});
  return [
    ...members.flatMap(([name, member]) => [name, ...namesIn(member)]),
    ...parts.flatMap(namesIn),
    ...(schema.items === undefined ? [] : namesIn(schema.items)),
  ];
}
