import type { Description, Schema } from "@cloud-recording/openapi/reader";
import { description } from "../description.ts";

/** Members that a capture may show, by their names in the description. */
export interface AllowList {
  /** All of them. */
  readonly known: ReadonlySet<string>;
  /** Those that the description does not call passwords. */
  readonly harmless: ReadonlySet<string>;
  /** Those of them that hold a point in time. */
  readonly times: ReadonlySet<string>;
}

/** Names of the description; one that it does not have is not harmless. */
export const allowList: AllowList = allowListOf(description);

function allowListOf({ components }: Description): AllowList {
  const known = new Set<string>();
  const passwords = new Set<string>();
  const times = new Set<string>();
  const visit = (schema: Schema): void => {
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      const component = member.$ref?.split("/").at(-1) ?? "";
      known.add(name);
      if ([member, components.schemas[component]].some((one) => one?.format === "password")) {
        passwords.add(name);
      }
      if (component === "UnixMilliseconds") times.add(name);
      visit(member);
    }
    const { allOf = [], oneOf = [], anyOf = [], items } = schema;
    for (const part of [...allOf, ...oneOf, ...anyOf, ...(items ? [items] : [])]) visit(part);
  };
  for (const schema of Object.values(components.schemas)) visit(schema);
  return { known, harmless: new Set([...known].filter((name) => !passwords.has(name))), times };
}
