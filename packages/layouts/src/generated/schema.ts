// Generated from openapi/ by `npm run generate`. Do not edit.

export type paths = Record<string, never>;
/** What the methods have in common. */
export interface components {
  /** Bodies and their parts. */
  schemas: {
    /**
     * Composite layout
     * @description Arrangement of the user windows on the canvas.
     *     A property that is not set has its default, in `updateLayout` too.
     */
    readonly Layout: {
      /**
       * @description Background colour of the canvas, `#` followed by 6 hexadecimal digits. The default is black.
       *     Inferred: Upper case and lower case are valid.
       * @default #000000
       */
      readonly backgroundColor?: components["schemas"]["BackgroundColor"] | undefined;
    } & (
      | {
          /**
           * @description Composite video layout.
           *     - `0`: Floating layout (default). The first user who joins the channel is the large window that fills the whole canvas. The other users are small windows in horizontal rows from the bottom up, at most 4 rows of 4 windows. At most 17 windows in total.
           *     - `1`: Adaptive layout. All windows have the same size, adjusted to the number of users. At most 17 windows.
           *     - `2`: Vertical layout. A specified user has the large window on the left side of the screen. The other users have small windows, stacked vertically on the right, at most 2 columns of 8 windows. At most 17 windows in total.
           *     - `3`: Custom layout, defined by `layoutConfig`.
           * @default 0
           * @example 1
           * @enum {integer}
           */
          readonly mixedVideoLayout?: 0 | 1 | undefined;
          readonly maxResolutionUid?: undefined;
          readonly layoutConfig?: undefined;
        }
      | {
          /**
           * @description Composite video layout.
           *     - `0`: Floating layout (default). The first user who joins the channel is the large window that fills the whole canvas. The other users are small windows in horizontal rows from the bottom up, at most 4 rows of 4 windows. At most 17 windows in total.
           *     - `1`: Adaptive layout. All windows have the same size, adjusted to the number of users. At most 17 windows.
           *     - `2`: Vertical layout. A specified user has the large window on the left side of the screen. The other users have small windows, stacked vertically on the right, at most 2 columns of 8 windows. At most 17 windows in total.
           *     - `3`: Custom layout, defined by `layoutConfig`.
           * @default 0
           * @example 1
           * @enum {integer}
           */
          readonly mixedVideoLayout: 2;
          /**
           * @description UID of the user in the large window of the vertical layout.
           *     Inferred: If it is not set, the user who joins the channel first has the large window.
           */
          readonly maxResolutionUid?: components["schemas"]["Uid"] | undefined;
          readonly layoutConfig?: undefined;
        }
      | {
          /**
           * @description Composite video layout.
           *     - `0`: Floating layout (default). The first user who joins the channel is the large window that fills the whole canvas. The other users are small windows in horizontal rows from the bottom up, at most 4 rows of 4 windows. At most 17 windows in total.
           *     - `1`: Adaptive layout. All windows have the same size, adjusted to the number of users. At most 17 windows.
           *     - `2`: Vertical layout. A specified user has the large window on the left side of the screen. The other users have small windows, stacked vertically on the right, at most 2 columns of 8 windows. At most 17 windows in total.
           *     - `3`: Custom layout, defined by `layoutConfig`.
           * @default 0
           * @example 1
           * @enum {integer}
           */
          readonly mixedVideoLayout: 3;
          readonly maxResolutionUid?: undefined;
          /** @description One element for each user window, at most 17. It must be set if `mixedVideoLayout` is 3. */
          readonly layoutConfig: readonly components["schemas"]["LayoutWindow"][];
        }
    );
    /**
     * Background colour
     * @description Background colour of the canvas, `#` followed by 6 hexadecimal digits. The default is black.
     *     Inferred: Upper case and lower case are valid.
     * @default #000000
     * @example #FF0000
     */
    readonly BackgroundColor: string;
    /**
     * UID of a user
     * @description UID of a user in the channel, a string.
     *     Inferred: The document specifies the length of the UID of the recorder only, and does not specify the type of the UIDs in lists.
     * @example 527841
     */
    readonly Uid: string;
    /**
     * User window
     * @description Window of one user. Positions and sizes are relative to the canvas, not in pixels.
     *     Inferred: The document does not forbid windows that overlap or exceed the canvas.
     */
    readonly LayoutWindow: {
      /**
       * @description UID of the user shown in this window, a 32-bit unsigned integer. If it is not set, the windows are assigned to users in the order in which they join the channel.
       *     Inferred: Elsewhere a UID is a string of 1 to 48 characters, so every UID is valid here.
       */
      readonly uid?: components["schemas"]["Uid"] | undefined;
      /**
       * @description Relative horizontal position of the top-left corner of the window. 0.0 is the left edge of the canvas, 1.0 the right edge.
       * @example 0.1
       */
      readonly x_axis: number;
      /**
       * @description Relative vertical position of the top-left corner of the window. 0.0 is the top edge of the canvas, 1.0 the bottom edge.
       * @example 0.1
       */
      readonly y_axis: number;
      /**
       * @description Relative width of the window.
       * @example 0.5
       */
      readonly width: number;
      /**
       * @description Relative height of the window.
       * @example 0.5
       */
      readonly height: number;
      /**
       * @description Opacity of the image. 0.0 is transparent, 1.0 is opaque.
       * @default 1
       * @example 1
       */
      readonly alpha?: number | undefined;
      /**
       * @description Display mode of the window.
       *     Inferred: The list of `start` has it one level higher.
       *     - `0`: Crop mode (default). The video is scaled proportionally until it fills the whole window. If the proportions differ, it is cropped or stretched.
       *     - `1`: Fit mode. The video is scaled proportionally until all of it is visible in the window. If the proportions differ, black bars surround it.
       * @default 0
       * @example 1
       * @enum {integer}
       */
      readonly render_mode?: 0 | 1 | undefined;
    };
  };
}
/**
 * Arrangement of the user windows on the canvas.
 * A property that is not set has its default, in `updateLayout` too.
 */
export type Layout = components["schemas"]["Layout"];
/**
 * Background colour of the canvas, `#` followed by 6 hexadecimal digits. The default is black.
 * Inferred: Upper case and lower case are valid.
 */
export type BackgroundColor = components["schemas"]["BackgroundColor"];
/**
 * UID of a user in the channel, a string.
 * Inferred: The document specifies the length of the UID of the recorder only, and does not specify the type of the UIDs in lists.
 */
export type Uid = components["schemas"]["Uid"];
/**
 * Window of one user. Positions and sizes are relative to the canvas, not in pixels.
 * Inferred: The document does not forbid windows that overlap or exceed the canvas.
 */
export type LayoutWindow = components["schemas"]["LayoutWindow"];
export type operations = Record<string, never>;
