import type { SessionTarget } from "../control/target.ts";
import { modes, operations } from "../generated/operations.ts";
import { type OperationId, operationIds } from "../operation.ts";

/** Operation and names in the method and path of a request. */
export interface Route {
  readonly operation: OperationId;
  readonly target: SessionTarget;
}

interface Template {
  readonly operation: OperationId;
  readonly verb: string;
  /** Of the path; undefined where a call names something. */
  readonly segments: readonly (string | undefined)[];
}

/** Paths of the operations: `/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/…`. */
const templates = operationIds.flatMap((operation) => {
  const { verb, path } = operations[operation];
  return pathsOf(path).map((one): Template => {
    const segments = one.split("/").map((text) => (text.startsWith("{") ? undefined : text));
    return { operation, verb, segments };
  });
});

const templatesByLength = new Map<number, Template[]>();
for (const template of templates) {
  const { length } = template.segments;
  templatesByLength.set(length, [...(templatesByLength.get(length) ?? []), template]);
}

/** A path for each mode. A layout can be asked for in both, although only one has it (ERR-1028). */
function pathsOf(path: string): string[] {
  const open = path.replace("/mode/mix/updateLayout", "/mode/{mode}/updateLayout");
  return open.includes("{mode}") ? modes.map((mode) => open.replace("{mode}", mode)) : [open];
}

/** Finds the operation of a call; undefined if there is none (AMB-16). */
export function routeOf(method: string, path: string): Route | undefined {
  const segments = path.split("/");
  const candidates = templatesByLength.get(segments.length) ?? [];
  const template = candidates.find((one) => one.verb === method && fits(one, segments));
  if (template === undefined) return undefined;
  const target = {
    appId: named(segments, "apps"),
    resourceId: named(segments, "resourceid"),
    sid: named(segments, "sid"),
    mode: named(segments, "mode"),
  };
  return { operation: template.operation, target: target as SessionTarget };
}

function fits(template: Template, segments: readonly string[]): boolean {
  return template.segments.every((wanted, place) =>
    wanted === undefined ? segments[place] !== "" : segments[place] === wanted,
  );
}

/** Segment behind a name. */
function named(segments: readonly string[], name: string): string | undefined {
  const place = segments.indexOf(name);
  const value = place === -1 ? undefined : segments[place + 1];
  return value?.includes("%") ? decoded(value) : value;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
