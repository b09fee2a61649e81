import { MixedVideoLayout } from "@cloud-recording/layouts";
import { drawArrangement } from "@cloud-recording/layouts/svg";
import { make } from "./dom.ts";
import type { EditorState } from "./edited-layout.ts";
import { arrangementOf } from "./editor-state.ts";
import { stageWindows } from "./stage-windows.ts";
import type { Texts } from "./texts.ts";
import type { Change, View } from "./view.ts";

/** The canvas: a picture of a preset layout, or the windows of a custom layout to be moved about. */
export function stage(texts: Texts, change: Change): View {
  const canvas = make("div", { className: "layout-editor-stage" });
  const note = make("p", { className: "layout-editor-note" });
  const windows = stageWindows(texts, canvas, change);
  const root = make("div", { className: "layout-editor-view" }, canvas, note);
  return {
    root,
    show(state) {
      const arrangement = arrangementOf(state);
      canvas.classList.toggle("is-stale", arrangement === undefined);
      note.textContent = noteOn(state, texts);
      const isCustom = state.mixedVideoLayout === MixedVideoLayout.Custom;
      if (isCustom) windows.show(state, arrangement);
      if (arrangement === undefined) return;
      canvas.style.setProperty("aspect-ratio", `${state.canvas.width} / ${state.canvas.height}`);
      canvas.style.setProperty("--canvas-ratio", String(state.canvas.width / state.canvas.height));
      canvas.style.backgroundColor = arrangement.backgroundColor;
      if (isCustom) {
        canvas.querySelector("svg")?.remove();
        return;
      }
      windows.clear();
      const title = texts.picture(texts.layouts[state.mixedVideoLayout] ?? "", state.users.length);
      const picture = new DOMParser().parseFromString(
        drawArrangement(arrangement, { title }),
        "image/svg+xml",
      );
      canvas.replaceChildren(document.importNode(picture.documentElement, true));
    },
  };
}

function noteOn(state: EditorState, texts: Texts): string {
  const arrangement = arrangementOf(state);
  if (arrangement === undefined) return texts.invalid;
  const hidden = arrangement.hidden.length > 0 ? texts.hidden(arrangement.hidden.join(", ")) : "";
  const help = state.mixedVideoLayout === MixedVideoLayout.Custom ? texts.help : "";
  return [hidden, help].filter(Boolean).join(" ");
}
