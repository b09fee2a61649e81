import type { MixedVideoLayout, RenderMode, Size } from "@cloud-recording/layouts";
import type { Place } from "./fractions.ts";

/** A window as it is edited: every property is set, and an empty `uid` names nobody. */
export interface EditedWindow extends Place {
  readonly uid: string;
  readonly alpha: number;
  readonly render_mode: RenderMode;
}

/** Settings of the editor. */
export interface EditorState {
  readonly mixedVideoLayout: MixedVideoLayout;
  /** UIDs of the users in the channel, in the order in which they joined. */
  readonly users: readonly string[];
  /**
   * Names that stand for users while nobody is in the channel, so that there are windows to be seen.
   *
   * @default none
   */
  readonly placeholders?: readonly string[] | undefined;
  readonly canvas: Size;
  readonly backgroundColor: string;
  /** UID of the large window of the vertical layout; empty is the user who joined first. */
  readonly maxResolutionUid: string;
  /** The windows of the custom layout, or none before it was chosen first. */
  readonly windows: readonly EditedWindow[];
  /** Index of the window that is being edited. */
  readonly selected: number;
  /** Distance of the lines to which windows snap, as a fraction of the canvas. */
  readonly grid: number;
}
