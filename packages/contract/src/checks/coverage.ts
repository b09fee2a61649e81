import errors from "@cloud-recording/openapi/errors.json" with { type: "json" };
import {
  type Description,
  isForbidden,
  type Operation,
  operationsOf,
  resolve,
  type Schema,
} from "@cloud-recording/openapi/reader";
import type { Entry, NamedCapture, Provenance } from "../capture.ts";
import { description } from "../description.ts";
import { parsed } from "../json.ts";

/** Share of something that is in the captures. */
export interface Share {
  readonly covered: number;
  readonly total: number;
  /** Parts that no capture has. */
  readonly missing: readonly string[];
}

/** Coverage of one operation. */
export interface OperationCoverage {
  readonly operation: string;
  readonly exchanges: number;
  readonly statuses: Share;
  readonly requestProperties: Share;
  readonly responseProperties: Share;
}

/** One row of the error catalogue, and the captures that have it. */
export interface ErrorCoverage {
  /** The code of the service, or the message of the gateway. */
  readonly error: string;
  readonly name: string;
  readonly captures: readonly string[];
}

/** Coverage of the description by the captures. */
export interface Coverage {
  readonly operations: readonly OperationCoverage[];
  readonly errors: readonly ErrorCoverage[];
  readonly captures: readonly {
    readonly name: string;
    readonly text: string;
    readonly exchanges: number;
  }[];
  readonly provenances: Readonly<Record<Provenance, number>>;
  /** All that is missing; empty if everything is covered. */
  readonly missing: readonly string[];
}

/** Measures what the captures cover of a description, and of the error catalogue. */
export function cover(
  captures: readonly NamedCapture[],
  from: Description = description,
): Coverage {
  const all = captures.flatMap(({ capture }) => capture.log.entries);
  const operations = operationsOf(from).map((operation) => coverOperation(operation, all, from));
  const rows = [...rowsOf(errors.service), ...rowsOf(errors.gateway)].map(([error, name]) => ({
    error,
    name,
    captures: captures.flatMap(({ name, capture }) =>
      capture.log.entries.some((entry) => errorOf(entry) === error) ? [name] : [],
    ),
  }));
  const count = (provenance: Provenance) =>
    all.filter(({ _provenance }) => _provenance === provenance).length;
  return {
    operations,
    errors: rows,
    captures: captures.map(({ name, capture: { log } }) => {
      return { name, text: log.comment, exchanges: log.entries.length };
    }),
    provenances: {
      reference: count("reference"),
      emulator: count("emulator"),
      live: count("live"),
    },
    missing: [
      ...operations.flatMap(({ operation, exchanges, ...shares }) => [
        ...(exchanges === 0 ? [`operation ${operation}`] : []),
        ...Object.entries(shares).flatMap(([kind, { missing }]) =>
          missing.map((what) => `${operation} ${kind} ${what}`),
        ),
      ]),
      ...rows.flatMap((row) => (row.captures.length > 0 ? [] : [`error ${row.error}`])),
    ],
  };
}

function coverOperation(
  { operationId, request, responses }: Operation,
  all: readonly Entry[],
  from: Description,
): OperationCoverage {
  // What is wrong on purpose shows how an error looks, not how a request does.
  const entries = all.filter(({ _operation }) => _operation === operationId);
  const right = entries.filter(({ _violates }) => _violates === undefined);
  const statuses = new Set(right.map(({ response }) => String(response.status)));
  const sent = right.flatMap(({ request }) => [...placesIn(parsed(request.postData?.text)?.value)]);
  const got = entries.flatMap(({ response }) => [
    ...placesIn(parsed(response.content.text)?.value),
  ]);
  const answered = [...responses.values()].flatMap(({ schema }) => [...placesOf(schema, from)]);
  return {
    operation: operationId,
    exchanges: entries.length,
    statuses: share([...responses.keys()].map(String), statuses),
    requestProperties: share(request ? placesOf(request.schema, from) : [], new Set(sent)),
    responseProperties: share(new Set(answered), new Set(got)),
  };
}

function share(wanted: Iterable<string>, found: ReadonlySet<string>): Share {
  const all = [...wanted];
  const missing = all.filter((one) => !found.has(one));
  return { covered: all.length - missing.length, total: all.length, missing };
}

/** Every property that a schema allows, by the way to it; `[]` stands for the elements of an array. */
export function placesOf(schema: Schema, from: Description, at = ""): Set<string> {
  const places = new Set<string>();
  const target = resolve(schema, from);
  const visit = (part: Schema, place: string) => {
    for (const inner of placesOf(part, from, place)) places.add(inner);
  };
  for (const [name, member] of Object.entries(target.properties ?? {})) {
    if (isForbidden(resolve(member, from))) continue;
    places.add(`${at}/${name}`);
    visit(member, `${at}/${name}`);
  }
  if (target.items !== undefined) visit(target.items, `${at}[]`);
  const { allOf = [], oneOf = [], anyOf = [] } = target;
  for (const part of [...allOf, ...oneOf, ...anyOf]) visit(part, at);
  return places;
}

/** Every property that a body has, in the same words. */
function placesIn(body: unknown, at = ""): Set<string> {
  if (Array.isArray(body)) return new Set(body.flatMap((one) => [...placesIn(one, `${at}[]`)]));
  if (typeof body !== "object" || body === null) return new Set();
  const members = Object.entries(body).flatMap(([name, member]) => {
    return [`${at}/${name}`, ...placesIn(member, `${at}/${name}`)];
  });
  return new Set(members);
}

function rowsOf(
  catalogue: Readonly<Record<string, { readonly name: string }>>,
): [string, string][] {
  return Object.entries(catalogue).map(([error, { name }]) => [error, name]);
}

/** The code or the message that a response holds; undefined if it is a success. */
function errorOf({ response }: Entry): string | undefined {
  const body = parsed(response.content.text)?.value as { code?: number; message?: string };
  return body?.code === undefined ? body?.message : String(body.code);
}
