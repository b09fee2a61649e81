import { type Description, resolve, type Schema } from "../reader/reader.ts";
import { generateTypes } from "./types.ts";

/** What the description says of layouts: names of numbers, maxima, defaults. */
export function generateLayoutConstants(description: Description): string {
  const { schemas } = description.components;
  const property = (component: string, name: string): Schema => {
    const found = schemas[component]?.properties?.[name];
    if (found === undefined) throw new Error(`${component} must have the property ${name}`);
    return resolve(found, description);
  };
  const layout = property("Layout", "mixedVideoLayout");
  const renderMode = property("LayoutWindow", "render_mode");
  const canvas = schemas.TranscodingConfig?.allOf?.[0]?.properties;
  const defaults = {
    mixedVideoLayout: layout.default,
    backgroundColor: schemas.BackgroundColor?.default,
    alpha: property("LayoutWindow", "alpha").default,
    render_mode: renderMode.default,
  };
  return `
/** Composite video layout. */
export const MixedVideoLayout = {
${members(layout)}
} as const;
/** The values of {@linkcode MixedVideoLayout}. */
export type MixedVideoLayout = (typeof MixedVideoLayout)[keyof typeof MixedVideoLayout];

/** ${renderMode.description} */
export const RenderMode = {
${members(renderMode)}
} as const;
/** The values of {@linkcode RenderMode}. */
export type RenderMode = (typeof RenderMode)[keyof typeof RenderMode];

/** How many windows each layout has at most, and how many small ones in its columns and rows. */
export const windowLimits = ${JSON.stringify({
    ...(layout["x-windows"] as object),
    3: { maximum: property("Layout", "layoutConfig").maxItems },
  })} as const;

/** What a member of a layout or of a window is if it is left out. */
export const layoutDefaults = ${JSON.stringify(defaults)} as const;

/** What a background colour looks like. */
export const backgroundColorPattern: RegExp = /${schemas.BackgroundColor?.pattern}/;

/** The longest sides of a canvas, in pixels. */
export const canvasLimits = ${JSON.stringify({
    width: canvas?.width?.maximum,
    height: canvas?.height?.maximum,
  })} as const;
`;
}

/** The members of a constant that names the values of an enumeration. */
function members(schema: Schema): string {
  const values = schema.enum ?? [schema.const];
  return values
    .map((value, index) => {
      const meaning = schema["x-enumDescriptions"]?.[String(value)];
      return `/** ${meaning} */\n${schema["x-enum-varnames"]?.[index]}: ${value},`;
    })
    .join("\n");
}

/** The types of a layout alone. */
export async function generateLayoutTypes(description: Description): Promise<string> {
  const { schemas } = description.components;
  const names = new Set(["Layout"]);
  // A set that grows while it is walked: what a component is made of comes after it.
  for (const known of names) {
    const found = JSON.stringify(schemas[known]).matchAll(/"#\/components\/schemas\/(\w+)"/g);
    for (const [, other = ""] of found) names.add(other);
  }
  return await generateTypes({
    ...description,
    paths: {},
    components: {
      schemas: Object.fromEntries([...names].map((known) => [known, schemas[known] ?? {}])),
      responses: {},
      examples: {},
      parameters: {},
    },
  });
}
