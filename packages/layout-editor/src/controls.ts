import { canvasLimits, MixedVideoLayout } from "@cloud-recording/layouts";
import { button, choice, labelled, make, numberField, show } from "./dom.ts";
import {
  arrangementOf,
  maxWindows,
  withLayout,
  withUsers,
  withWindowsTaken,
} from "./editor-state.ts";
import type { Texts } from "./texts.ts";
import type { Change, View } from "./view.ts";

const grids = [0.01, 0.025, 0.05, 0.1];

/** Controls of the layout as a whole. @param isRecording true if users and canvas are not to be changed */
export function controls(texts: Texts, change: Change, isRecording: boolean): View {
  const layout = choice(
    Object.values(MixedVideoLayout).map((value) => [String(value), texts.layouts[value] ?? ""]),
    (value) => change((state) => withLayout(state, Number(value) as MixedVideoLayout)),
  );
  const users = numberField({ min: 0, max: maxWindows, step: 1 }, (value) =>
    change((state) => withUsers(state, value)),
  );
  const side = (name: "width" | "height") =>
    numberField({ min: 1, max: canvasLimits[name], step: 1 }, (value) =>
      change((state) => ({ ...state, canvas: { ...state.canvas, [name]: value } })),
    );
  const [width, height] = [side("width"), side("height")];
  width.ariaLabel = texts.canvasWidth;
  height.ariaLabel = texts.canvasHeight;
  const background = make("input", { type: "color" });
  background.addEventListener("input", () =>
    change((state) => ({ ...state, backgroundColor: background.value }), background),
  );
  const large = choice([], (maxResolutionUid) =>
    change((state) => ({ ...state, maxResolutionUid })),
  );
  const grid = choice(
    grids.map((value) => [String(value), String(value)]),
    (value) => change((state) => ({ ...state, grid: Number(value) })),
  );
  const take = button(texts.take, () => change(withWindowsTaken));
  const largeLabel = labelled(texts.large, large);
  const gridLabel = labelled(texts.grid, grid);
  const canvas = make(
    "div",
    { role: "group", ariaLabel: texts.canvas },
    make("span", { textContent: texts.canvas }),
    make("span", { className: "layout-editor-canvas-size" }, width, "×", height),
  );
  return {
    root: make(
      "div",
      { className: "layout-editor-controls" },
      labelled(texts.layout, layout),
      ...(isRecording ? [] : [labelled(texts.users, users), canvas]),
      labelled(texts.background, background),
      largeLabel,
      gridLabel,
      take,
    ),
    show(state) {
      show(layout, state.mixedVideoLayout);
      show(users, state.users.length);
      show(width, state.canvas.width);
      show(height, state.canvas.height);
      show(background, state.backgroundColor);
      show(grid, state.grid);
      const { maxResolutionUid } = state;
      // Who is large may have left the channel.
      const uids = [...new Set([...state.users, maxResolutionUid])].filter((uid) => uid !== "");
      if (
        uids.join() !==
        [...large.options]
          .slice(1)
          .map(({ value }) => value)
          .join()
      ) {
        const options = uids.map((uid) => new Option(uid, uid));
        large.replaceChildren(new Option(texts.firstUser, ""), ...options);
      }
      show(large, state.maxResolutionUid);
      largeLabel.hidden = state.mixedVideoLayout !== MixedVideoLayout.Vertical;
      const isCustom = state.mixedVideoLayout === MixedVideoLayout.Custom;
      gridLabel.hidden = !isCustom;
      // A custom layout without windows is refused.
      take.hidden = isCustom || !arrangementOf(state)?.windows.length;
    },
  };
}
