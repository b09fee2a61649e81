import { initialState, layoutOf, withLayout } from "@cloud-recording/layout-editor";
import { expect, test } from "vitest";
import { bodyOf } from "./request-body.ts";
import { linkOf, stateInLink, stateInText } from "./shared-layout.ts";

const page = "https://host.example/guides/layouts/";

test.each([0, 1, 2, 3] as const)(
  "a link holds the layout %s, the canvas and the users",
  (layout) => {
    const state = {
      ...withLayout(initialState, layout),
      canvas: { width: 1280, height: 720 },
      backgroundColor: "#204060",
      maxResolutionUid: layout === 2 ? "2" : "",
    };
    const link = linkOf(state, `${page}#custom`);
    expect(link.startsWith(`${page}#layout=`)).toBe(true);
    const read = stateInLink(new URL(link).hash);
    expect(read && layoutOf(read)).toEqual(layoutOf(state));
    expect(read).toMatchObject({ canvas: state.canvas, users: state.users });
  },
);

test.each(["updateLayout", "start"] as const)("the body of %s is read", (target) => {
  const state = { ...initialState, backgroundColor: "#ff0000" };
  const read = stateInText(JSON.stringify(bodyOf(state, target)), initialState);
  expect(read && layoutOf(read)).toEqual(layoutOf(state));
});

test("a list of windows alone is read, also with places out of range, which the editor reports", () => {
  const windows = [{ uid: "7", x_axis: 320, y_axis: 0, width: 1, height: 1 }];
  const read = stateInText(JSON.stringify(windows), initialState);
  expect(read && layoutOf(read)).toMatchObject({ mixedVideoLayout: 3, layoutConfig: windows });
});

test.each([
  "",
  "{ broken",
  "null",
  "5",
  "{}",
  '{"mixedVideoLayout":9}',
  '{"mixedVideoLayout":3}',
  '{"mixedVideoLayout":1,"backgroundColor":5}',
  '[{"x_axis":"0","y_axis":0,"width":1,"height":1}]',
  "[null]",
  `[${" ".repeat(30_000)}]`,
])("%j has no layout", (text) => {
  expect(stateInText(text, initialState)).toBeUndefined();
  expect(stateInLink(`#layout=${encodeURIComponent(text)}`)).toBeUndefined();
});

test.each(["", "#custom", "#layout=%"])("the fragment %j has no layout", (fragment) => {
  expect(stateInLink(fragment)).toBeUndefined();
});
