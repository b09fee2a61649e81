import {
  type Arrangement,
  arrangeWindows,
  isInvalidLayoutError,
  type Layout,
  layoutDefaults,
  MixedVideoLayout,
  type Participant,
  type Size,
  windowLimits,
} from "@cloud-recording/layouts";
import type { EditedWindow, EditorState } from "./edited-layout.ts";
import { rounded } from "./fractions.ts";
import { layoutOf } from "./layout-of.ts";

export const maxWindows: number = windowLimits[MixedVideoLayout.Custom].maximum;

function participantsOf({ users, placeholders = [] }: EditorState): Participant[] {
  return (users.length > 0 ? users : placeholders).map((uid) => ({ uid }));
}

/** The arrangement of what is set, or undefined while it has a mistake. */
export function arrangementOf(state: EditorState): Arrangement | undefined {
  try {
    return arrangeWindows(layoutOf(state), participantsOf(state), state.canvas);
  } catch (error) {
    if (isInvalidLayoutError(error)) return undefined;
    throw error;
  }
}

/** Sets how many users are in the channel, as far as the description allows; their UIDs are "1", "2" and so on. */
export function withUsers(state: EditorState, count: number): EditorState {
  const length = Math.min(Math.max(0, Math.round(count)), maxWindows);
  const users = Array.from({ length }, (_, index) => String(index + 1));
  // Nobody who has left is large.
  const maxResolutionUid = users.includes(state.maxResolutionUid) ? state.maxResolutionUid : "";
  return { ...state, users, maxResolutionUid };
}

/** The state that shows a layout of a recording, with every default filled in. */
export function stateOf(layout: Layout, users: readonly string[], canvas: Size): EditorState {
  const {
    mixedVideoLayout = layoutDefaults.mixedVideoLayout,
    backgroundColor = layoutDefaults.backgroundColor,
  } = layout;
  const { maxResolutionUid = "" } = "maxResolutionUid" in layout ? layout : {};
  const { layoutConfig = [] } = "layoutConfig" in layout ? layout : {};
  const { alpha, render_mode } = layoutDefaults;
  const windows = layoutConfig.map((window) => ({
    ...window,
    uid: window.uid ?? "",
    alpha: window.alpha ?? alpha,
    render_mode: window.render_mode ?? render_mode,
  }));
  return {
    ...{ mixedVideoLayout, users, canvas, backgroundColor, maxResolutionUid, windows },
    ...{ selected: 0, grid: initialState.grid },
  };
}

/** Chooses a layout. The custom layout begins with the windows of the one before, if it has none yet. */
export function withLayout(state: EditorState, mixedVideoLayout: MixedVideoLayout): EditorState {
  const next = { ...state, mixedVideoLayout };
  const isFirst = mixedVideoLayout === MixedVideoLayout.Custom && state.windows.length === 0;
  const arrangement = isFirst ? arrangementOf(state) : undefined;
  return arrangement === undefined ? next : { ...next, windows: windowsOf(arrangement) };
}

/** The windows of an arrangement as `layoutConfig` would have them, for users in the order in which they join. */
function windowsOf({ canvas, windows }: Arrangement): EditedWindow[] {
  return windows.map(({ x, y, width, height, alpha, renderMode }) => ({
    uid: "",
    x_axis: rounded(x / canvas.width),
    y_axis: rounded(y / canvas.height),
    width: rounded(width / canvas.width),
    height: rounded(height / canvas.height),
    alpha,
    render_mode: renderMode,
  }));
}

/** Goes on with the windows of the layout that is shown, as a custom layout. */
export function withWindowsTaken(state: EditorState): EditorState {
  return { ...withLayout({ ...state, windows: [] }, MixedVideoLayout.Custom), selected: 0 };
}

/** Adds a window on top of the others, a little lower than the last, and selects it. */
export function withWindow(state: EditorState): EditorState {
  const { windows } = state;
  if (windows.length >= maxWindows) return state;
  const offset = rounded((windows.length % 8) * 0.05);
  const added: EditedWindow = {
    uid: "",
    x_axis: offset,
    y_axis: offset,
    width: 0.4,
    height: 0.4,
    alpha: layoutDefaults.alpha,
    render_mode: layoutDefaults.render_mode,
  };
  return { ...state, windows: [...windows, added], selected: windows.length };
}

export function withoutWindow(state: EditorState, index: number): EditorState {
  const windows = state.windows.filter((_, other) => other !== index);
  const last = Math.max(0, windows.length - 1);
  const selected = state.selected > index ? state.selected - 1 : state.selected;
  return { ...state, windows, selected: Math.min(selected, last) };
}

/** Changes properties of a window, and selects it. */
export function withChange(
  state: EditorState,
  index: number,
  change: Partial<EditedWindow>,
): EditorState {
  const windows = state.windows.map((window, other) =>
    other === index ? { ...window, ...change } : window,
  );
  return { ...state, windows, selected: index };
}

/** Moves a window in the stack by so many places towards the top, and selects it. */
export function withOrder(state: EditorState, index: number, by: number): EditorState {
  const target = Math.min(Math.max(index + by, 0), state.windows.length - 1);
  const windows = [...state.windows];
  windows.splice(target, 0, ...windows.splice(index, 1));
  return { ...state, windows, selected: target };
}

const four: EditorState = {
  mixedVideoLayout: MixedVideoLayout.Adaptive,
  users: ["1", "2", "3", "4"],
  canvas: { width: 640, height: 360 },
  backgroundColor: layoutDefaults.backgroundColor,
  maxResolutionUid: "",
  windows: [],
  selected: 0,
  grid: 0.05,
};

/** Four users beside each other, ready to be moved about. */
export const initialState: EditorState = withLayout(four, MixedVideoLayout.Custom);
