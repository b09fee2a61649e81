import {
  type Layout,
  type LayoutWindow,
  layoutDefaults,
  MixedVideoLayout,
} from "@cloud-recording/layouts";
import type { EditedWindow, EditorState } from "./edited-layout.ts";

/** The layout that is set, as the API takes it. It is always sent whole: what is left out returns to its default (AMB-86). */
export function layoutOf(state: EditorState): Layout {
  const { mixedVideoLayout, maxResolutionUid, backgroundColor, windows } = state;
  if (mixedVideoLayout === MixedVideoLayout.Custom) {
    return { mixedVideoLayout, backgroundColor, layoutConfig: windows.map(configOf) };
  }
  if (mixedVideoLayout !== MixedVideoLayout.Vertical) return { mixedVideoLayout, backgroundColor };
  const large = maxResolutionUid === "" ? {} : { maxResolutionUid };
  return { mixedVideoLayout, ...large, backgroundColor };
}

/** A window as `layoutConfig` has it: what is left out takes its default. */
function configOf({ uid, alpha, render_mode, ...place }: EditedWindow): LayoutWindow {
  return {
    ...(uid !== "" && { uid }),
    ...place,
    ...(alpha !== layoutDefaults.alpha && { alpha }),
    ...(render_mode !== layoutDefaults.render_mode && { render_mode }),
  };
}
