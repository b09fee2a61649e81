import { defaults } from "../generated/constants.ts";
import type { Layout, LayoutWindow } from "../generated/schema.ts";

/** The layout of a mix recording, with every default filled in. */
export interface SessionLayout {
  readonly mixedVideoLayout: 0 | 1 | 2 | 3;
  readonly backgroundColor: string;
  /** Only in the vertical layout: who is large. Without it, whoever joined first (AMB-58). */
  readonly maxResolutionUid?: string | undefined;
  /** Only in the custom layout. */
  readonly layoutConfig?: readonly LayoutWindow[] | undefined;
}

/** The whole layout that a request asks for: what it leaves out takes its default (UPL-06, AMB-86). */
export function layoutOf(layout: Layout): SessionLayout {
  const {
    mixedVideoLayout = defaults.mixedVideoLayout,
    backgroundColor = defaults.backgroundColor,
  } = layout;
  const common = { mixedVideoLayout, backgroundColor };
  if (layout.mixedVideoLayout === 2) {
    const { maxResolutionUid } = layout;
    return { ...common, ...(maxResolutionUid !== undefined && { maxResolutionUid }) };
  }
  if (layout.mixedVideoLayout !== 3) return common;
  const layoutConfig = layout.layoutConfig.map(({ uid, ...window }) => ({
    // Agora takes an empty UID for none.
    ...(uid !== undefined && uid !== "" && { uid }),
    ...window,
    alpha: window.alpha ?? defaults.alpha,
    render_mode: window.render_mode ?? defaults.render_mode,
  }));
  return { ...common, layoutConfig };
}
