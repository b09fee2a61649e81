import { type EditorState, initialState, layoutOf, stateOf } from "@cloud-recording/layout-editor";
import { type Layout, layoutDefaults, type Size } from "@cloud-recording/layouts";

/** Start of the fragment of a link that holds a layout. */
const start = "#layout=";
/** Longest text that is read; 17 windows need about two thousand characters. */
const longest = 20_000;

type Json = Readonly<Record<string, unknown>>;

/** The address of a page with the layout in it, so that who opens it sees the same. */
export function linkOf(state: EditorState, page: string): string {
  const { canvas, users } = state;
  const shared = { ...canvas, users: users.length, ...layoutOf(state) };
  return page.replace(/#.*$/, "") + start + encodeURIComponent(JSON.stringify(shared));
}

/** The state in the fragment of an address; undefined if it has none that can be read. */
export function stateInLink(fragment: string): EditorState | undefined {
  if (!fragment.startsWith(start)) return undefined;
  try {
    return stateInText(decodeURIComponent(fragment.slice(start.length)), initialState);
  } catch {
    return undefined;
  }
}

/**
 * The state that shows the layout in a text: a body of `updateLayout` or of `start`, or a part of one.
 *
 * @param before what holds for users and canvas if the text does not name them
 * @returns undefined if the text is no such JSON; values out of range are for the editor to report
 */
export function stateInText(text: string, before: EditorState): EditorState | undefined {
  const found = text.length > longest ? undefined : layoutIn(parsed(text));
  if (found === undefined) return undefined;
  const { users, width, height } = found;
  const count = Number.isInteger(users) ? Math.min(Math.max(Number(users), 0), 17) : undefined;
  const names =
    count === undefined
      ? before.users
      : Array.from({ length: count }, (_, index) => String(index + 1));
  const canvas: Size =
    typeof width === "number" && typeof height === "number" ? { width, height } : before.canvas;
  return stateOf(found as unknown as Layout, names, canvas);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The object with the settings of a layout, at one of the places that bodies have it at. */
function layoutIn(value: unknown): Json | undefined {
  if (Array.isArray(value)) return layoutIn({ mixedVideoLayout: 3, layoutConfig: value });
  if (typeof value !== "object" || value === null) return undefined;
  for (const part of ["clientRequest", "recordingConfig", "transcodingConfig"]) {
    if (part in value) return layoutIn((value as Json)[part]);
  }
  return isLayout(value as Json) ? (value as Json) : undefined;
}

function isLayout({ mixedVideoLayout, layoutConfig, ...rest }: Json): boolean {
  const { backgroundColor = layoutDefaults.backgroundColor, maxResolutionUid = "" } = rest;
  if (typeof backgroundColor !== "string" || typeof maxResolutionUid !== "string") return false;
  if (layoutConfig === undefined) return [0, 1, 2].includes(mixedVideoLayout as number);
  return mixedVideoLayout === 3 && Array.isArray(layoutConfig) && layoutConfig.every(isWindow);
}

function isWindow(window: unknown): boolean {
  if (typeof window !== "object" || window === null) return false;
  const { uid = "", alpha = 1, render_mode = 0, ...place } = window as Json;
  const numbers = [place.x_axis, place.y_axis, place.width, place.height, alpha, render_mode];
  return typeof uid === "string" && numbers.every((number) => typeof number === "number");
}
