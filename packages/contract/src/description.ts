import english from "@cloud-recording/openapi/openapi.json" with { type: "json" };

/** A JSON Schema object as it stands in the description. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly not?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** The bundled description, as far as the contract tests read it. */
export interface Description {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Media>>;
  };
}

/** One operation, with its references resolved. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Media type and schema of the request body, if there is one. */
  readonly request: Body | undefined;
  /** Media type and schema of each documented answer, by HTTP status. */
  readonly responses: ReadonlyMap<number, Body>;
}

export interface Body {
  readonly mediaType: string;
  readonly schema: Schema;
}

/** The description in English, the one that counts. */
export const description: Description = english as unknown as Description;

/** The operations of a description, in its order. */
export function operationsOf({ paths, components }: Description): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, member]) => {
      const { operationId, requestBody, responses } = member as {
        readonly operationId?: string;
        readonly requestBody?: Media;
        readonly responses?: Readonly<Record<string, Media & { readonly $ref?: string }>>;
      };
      if (operationId === undefined) return [];
      const answers = Object.entries(responses ?? {}).map(([status, answer]) => {
        const shared = components.responses[answer.$ref?.split("/").at(-1) ?? ""];
        const body = bodyOf(shared ?? answer);
        if (body === undefined) throw new Error(`${operationId} ${status} has no body`);
        return [Number(status), body] as const;
      });
      const operation = { id: operationId, method: method.toUpperCase(), path };
      return [{ ...operation, request: bodyOf(requestBody ?? {}), responses: new Map(answers) }];
    }),
  );
}

function bodyOf({ content = {} }: Media): Body | undefined {
  const [entry] = Object.entries(content);
  return entry && { mediaType: entry[0], schema: entry[1].schema };
}

/** The operation that a method and a URL lead to; undefined if there is none. */
export function operationAt(
  operations: readonly Operation[],
  method: string,
  url: string,
): Operation | undefined {
  const { pathname } = new URL(url);
  return operations.find(
    (operation) => operation.method === method && patternOf(operation.path).test(pathname),
  );
}

/** A path as a pattern. Each parameter takes one segment; a mode is one of the two. */
function patternOf(path: string): RegExp {
  const pattern = path
    .split("/")
    .map((part) => {
      if (part === "{mode}") return "(?:mix|individual)";
      return part.startsWith("{") ? "[^/]+" : part;
    })
    .join("/");
  return new RegExp(`^${pattern}$`);
}

/** The schema behind a reference. */
export function resolved(schema: Schema, from: Description): Schema {
  const name = schema.$ref?.split("/").at(-1);
  if (name === undefined) return schema;
  const target = from.components.schemas[name];
  if (target === undefined) throw new Error(`The component ${name} does not exist`);
  return resolved(target, from);
}

/** A member that must not be there. */
export function isForbidden({ not }: Schema): boolean {
  return not !== undefined && Object.keys(not).length === 0;
}
