import type {
  Description,
  Example,
  OperationObject,
  Parameter,
  PathItem,
  Reference,
  Response,
  Schema,
} from "./description.ts";
import { resolve } from "./references.ts";

/** An operation with its references resolved, but for those of schemas. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** Name of the method of the service: the last segment of the path. */
  readonly method: string;
  /** HTTP verb, in capitals. */
  readonly verb: string;
  /** Path, with the names of its parameters in braces. */
  readonly path: string;
  /** The recording mode, if the path fixes it. */
  readonly mode: string | undefined;
  readonly parameters: readonly Parameter[];
  /** The request body, if there is one. */
  readonly request: Body | undefined;
  /** The body of each documented response, by HTTP status. */
  readonly responses: ReadonlyMap<number, Body>;
  /** The operation as it stands in the description. */
  readonly definition: OperationObject;
}

/** The body of a request or of a response. */
export interface Body {
  readonly mediaType: string;
  readonly schema: Schema;
  /** Examples by name. */
  readonly examples: Readonly<Record<string, Example>>;
}

/** The operations of a description, in its order. */
export function operationsOf(description: Description): Operation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([verb, definition]) =>
      isOperation(definition) ? [operationOf(definition, verb, path, item, description)] : [],
    ),
  );
}

/** The operation that an HTTP verb and a URL lead to. */
export function operationAt(
  operations: readonly Operation[],
  verb: string,
  url: string,
): Operation | undefined {
  const { pathname } = new URL(url);
  return operations.find(
    (operation) => operation.verb === verb && patternOf(operation).test(pathname),
  );
}

function operationOf(
  definition: OperationObject,
  verb: string,
  path: string,
  item: PathItem,
  description: Description,
): Operation {
  const { operationId, summary, description: text, requestBody, responses } = definition;
  const bodyOf = (node: Reference | Response): Body | undefined => {
    const [entry] = Object.entries(resolve(node, description).content ?? {});
    if (entry === undefined) return undefined;
    const [mediaType, { schema, examples = {} }] = entry;
    const resolved = Object.entries(examples).map(([name, example]) => [
      name,
      resolve(example, description),
    ]);
    return { mediaType, schema, examples: Object.fromEntries(resolved) };
  };
  return {
    ...{ operationId, summary, description: text, path, definition },
    method: path.slice(path.lastIndexOf("/") + 1),
    verb: verb.toUpperCase(),
    mode: path.match(/\/mode\/(\w+)\//)?.[1],
    parameters: [...(item.parameters ?? []), ...(definition.parameters ?? [])].map((parameter) =>
      resolve(parameter, description),
    ),
    request: requestBody && bodyOf(requestBody),
    responses: new Map(
      Object.entries(responses).map(([status, response]) => {
        const body = bodyOf(response);
        if (body === undefined) throw new Error(`${operationId} ${status} must have a body`);
        return [Number(status), body];
      }),
    ),
  };
}

function isOperation(value: unknown): value is OperationObject {
  return typeof value === "object" && value !== null && "operationId" in value;
}

/** A path as a pattern: a parameter is one segment, and a mode is one of the two. */
function patternOf({ path }: Operation): RegExp {
  const segments = path.split("/").map((segment) => {
    if (segment === "{mode}") return "(?:mix|individual)";
    return segment.startsWith("{") ? "[^/]+" : segment;
  });
  return new RegExp(`^${segments.join("/")}$`);
}
