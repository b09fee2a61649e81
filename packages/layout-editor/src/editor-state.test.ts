import { MixedVideoLayout } from "@cloud-recording/layouts";
import { expect, test } from "vitest";
import type { EditorState } from "./edited-layout.ts";
import {
  arrangementOf,
  initialState,
  maxWindows,
  withChange,
  withLayout,
  withOrder,
  withoutWindow,
  withUsers,
  withWindow,
  withWindowsTaken,
} from "./editor-state.ts";
import { changeFor } from "./keyboard.ts";

const preset = { ...initialState, mixedVideoLayout: MixedVideoLayout.Adaptive, windows: [] };
const custom = withLayout(preset, MixedVideoLayout.Custom);
const key = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

function named(...uids: string[]): EditorState {
  const [window] = custom.windows;
  if (window === undefined) throw new Error("The custom layout has no window");
  return { ...custom, windows: uids.map((uid) => ({ ...window, uid })) };
}

function uids(state: EditorState | undefined): string | undefined {
  return state?.windows.map(({ uid }) => uid).join("");
}

test("the custom layout begins with the windows of the layout before, and keeps its own afterwards", () => {
  const picture = arrangementOf(preset)?.windows;
  expect(picture).toHaveLength(4);
  expect(arrangementOf(custom)?.windows).toEqual(picture);
  const changed = withChange(custom, 0, { alpha: 0.5 });
  const back = withLayout(withLayout(changed, MixedVideoLayout.Floating), MixedVideoLayout.Custom);
  expect(back.windows).toEqual(changed.windows);
});

test("there are as many users as a layout shows at most, and nobody who has left is large", () => {
  expect(withUsers(preset, 99).users).toHaveLength(maxWindows);
  expect(withUsers(preset, -1).users).toEqual([]);
  const large = { ...preset, maxResolutionUid: "3" };
  expect(withUsers(large, 3).maxResolutionUid).toBe("3");
  expect(withUsers(large, 2).maxResolutionUid).toBe("");
});

test("the windows of a preset layout can be taken over", () => {
  const changed = withChange(custom, 0, { alpha: 0.5 });
  const floating = withLayout(withUsers(changed, 3), MixedVideoLayout.Floating);
  const taken = withWindowsTaken(floating);
  expect(taken.mixedVideoLayout).toBe(MixedVideoLayout.Custom);
  expect(arrangementOf(taken)?.windows).toEqual(arrangementOf(floating)?.windows);
});

test("a layout with a mistake has no arrangement, and nothing is lost", () => {
  const wrong = withChange(custom, 1, { width: 320 });
  expect(arrangementOf(wrong)).toBeUndefined();
  expect(arrangementOf(withChange(wrong, 1, { width: 0.5 }))).toEqual(arrangementOf(custom));
});

test("windows are added on top and selected, as many as the description allows", () => {
  let state = custom;
  for (let count = 0; count < 30; count += 1) state = withWindow(state);
  expect(state.windows).toHaveLength(maxWindows);
  expect(state.selected).toBe(maxWindows - 1);
  expect(arrangementOf(state)?.windows).toHaveLength(maxWindows);
});

test("a window that is removed takes the selection to a window that is left", () => {
  const state = { ...named("a", "b", "c"), selected: 2 };
  expect(uids(withoutWindow(state, 0))).toBe("bc");
  expect(withoutWindow(state, 0).selected).toBe(1);
  expect(withoutWindow(state, 2).selected).toBe(1);
  expect(withoutWindow({ ...named("a"), selected: 0 }, 0)).toMatchObject({
    windows: [],
    selected: 0,
  });
});

test("a window moves in the stack, to its ends at most, and stays selected", () => {
  expect(uids(withOrder(named("a", "b", "c"), 0, 1))).toBe("bac");
  expect(uids(withOrder(named("a", "b", "c"), 0, 9))).toBe("bca");
  expect(withOrder(named("a", "b", "c"), 0, 9).selected).toBe(2);
  expect(uids(withOrder(named("a", "b", "c"), 1, -9))).toBe("bac");
});

test.each([
  ["ArrowRight", false, { x_axis: 0.05, width: 0.5 }],
  ["ArrowDown", false, { y_axis: 0.05, height: 0.5 }],
  ["ArrowLeft", true, { x_axis: 0, width: 0.45 }],
  ["ArrowDown", true, { y_axis: 0, height: 0.55 }],
])("%s, with Shift %s", (name, shiftKey, expected) => {
  const next = changeFor({ ...key, key: name, shiftKey }, custom, 0);
  expect(next?.windows[0]).toMatchObject(expected);
});

test("keys change the order and remove, and leave other keys to the browser", () => {
  const state = named("a", "b", "c");
  expect(uids(changeFor({ ...key, key: "PageUp" }, state, 0))).toBe("bac");
  expect(uids(changeFor({ ...key, key: "PageDown" }, state, 2))).toBe("acb");
  expect(uids(changeFor({ ...key, key: "Delete" }, state, 1))).toBe("ac");
  expect(changeFor({ ...key, key: "Tab" }, state, 1)).toBeUndefined();
  expect(changeFor({ ...key, key: "ArrowLeft", altKey: true }, state, 1)).toBeUndefined();
});
