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
  /** Where a path has its names; undefined for those that it has not. */
  readonly places: { readonly [name in keyof SessionTarget]: number | undefined };
}

/** Paths of the operations: `/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/…`. */
const templates = operationIds.flatMap((operation) => {
  const { verb, path } = operations[operation];
  return pathsOf(path).map((one): Template => {
    const segments = one.split("/").map((text) => (text.startsWith("{") ? undefined : text));
    const behind = (name: string) => {
      const place = segments.indexOf(name);
      return place === -1 ? undefined : place + 1;
    };
    const places = {
      appId: behind("apps"),
      resourceId: behind("resourceid"),
      sid: behind("sid"),
      mode: behind("mode"),
    };
    return { operation, verb, segments, places };
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
  for (const template of templatesByLength.get(segments.length) ?? []) {
    if (template.verb === method && fits(template, segments)) {
      return { operation: template.operation, target: targetOf(template, segments) };
    }
  }
  return undefined;
}

function fits(template: Template, segments: readonly string[]): boolean {
  for (let place = 0; place < segments.length; place++) {
    const wanted = template.segments[place];
    if (wanted === undefined ? segments[place] === "" : segments[place] !== wanted) return false;
  }
  return true;
}

function targetOf({ places }: Template, segments: readonly string[]): SessionTarget {
  const target = {
    appId: named(segments, places.appId),
    resourceId: named(segments, places.resourceId),
    sid: named(segments, places.sid),
    mode: named(segments, places.mode),
  };
  return target as SessionTarget;
}

function named(segments: readonly string[], place: number | undefined): string | undefined {
  const value = place === undefined ? undefined : segments[place];
  return value?.includes("%") ? decoded(value) : value;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
