import type { EditorState } from "./edited-layout.ts";
import { withChange, withOrder, withoutWindow } from "./editor-state.ts";
import { moved, resized } from "./fractions.ts";

const arrows: Record<string, readonly [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The change that a key makes to a window; undefined if it makes none. */
export function changeFor(
  {
    key,
    shiftKey,
    ctrlKey,
    altKey,
    metaKey,
  }: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">,
  state: EditorState,
  index: number,
): EditorState | undefined {
  const window = state.windows[index];
  if (window === undefined || ctrlKey || altKey || metaKey) return undefined;
  const arrow = arrows[key];
  if (arrow !== undefined) {
    const [across, down] = arrow.map((direction) => direction * state.grid);
    const placed = shiftKey ? resized : moved;
    return withChange(state, index, placed(window, across ?? 0, down ?? 0, state.grid));
  }
  if (key === "PageUp") return withOrder(state, index, 1);
  if (key === "PageDown") return withOrder(state, index, -1);
  if (key === "Delete" || key === "Backspace") return withoutWindow(state, index);
  return undefined;
}
