// Generated from openapi/ by `npm run generate`. Do not edit.

export type paths = Record<string, never>;
/** What the methods have in common. */
export interface components {
  /** Bodies and their parts. */
  schemas: {
    /**
     * Composite layout
     * @description How the pictures of the users are arranged on the canvas.
     *     A member that is left out takes its default, also in `updateLayout`.
     */
    readonly Layout:
      | components["schemas"]["PresetLayout"]
      | components["schemas"]["VerticalLayout"]
      | components["schemas"]["CustomLayout"];
    /**
     * Floating or adaptive layout
     * @description A preset layout that needs no further settings.
     */
    readonly PresetLayout: {
      /**
       * @description Composite video layout.
       *     - `0`: Floating layout (default). The first user who joined fills the whole canvas; the others are small windows in rows from the bottom up, at most 4 rows of 4. At most 17 windows.
       *     - `1`: Adaptive layout. All windows have the same size, which depends on the number of users. At most 17 windows.
       * @default 0
       * @example 1
       * @enum {integer}
       */
      readonly mixedVideoLayout?: 0 | 1 | undefined;
      /**
       * @description Background colour of the canvas, `#` and 6 hexadecimal digits in either letter case.
       * @default #000000
       */
      readonly backgroundColor?: components["schemas"]["BackgroundColor"] | undefined;
      readonly maxResolutionUid?: undefined;
      readonly layoutConfig?: undefined;
    };
    /**
     * Vertical layout
     * @description One user is large on the left, the others are small on the right.
     */
    readonly VerticalLayout: {
      /**
       * @description Composite video layout.
       *     - `2`: Vertical layout. One user is the large window on the left; the others are small windows stacked on the right, at most 2 columns of 8. At most 17 windows.
       * @example 2
       * @constant
       */
      readonly mixedVideoLayout: 2;
      /** @description The user in the large window. Without it, the user who joined first. */
      readonly maxResolutionUid?: components["schemas"]["Uid"] | undefined;
      /**
       * @description Background colour of the canvas, `#` and 6 hexadecimal digits in either letter case.
       * @default #000000
       */
      readonly backgroundColor?: components["schemas"]["BackgroundColor"] | undefined;
      readonly layoutConfig?: undefined;
    };
    /**
     * Custom layout
     * @description You place every window yourself.
     */
    readonly CustomLayout: {
      /**
       * @description Composite video layout.
       *     - `3`: Custom layout, defined by `layoutConfig`.
       * @example 3
       * @constant
       */
      readonly mixedVideoLayout: 3;
      /** @description One element for each user window, at most 17. */
      readonly layoutConfig: readonly components["schemas"]["LayoutWindow"][];
      /**
       * @description Background colour of the canvas, `#` and 6 hexadecimal digits in either letter case.
       * @default #000000
       */
      readonly backgroundColor?: components["schemas"]["BackgroundColor"] | undefined;
      readonly maxResolutionUid?: undefined;
    };
    /**
     * Background colour
     * @description Background colour of the canvas, `#` and 6 hexadecimal digits in either letter case.
     * @default #000000
     * @example #FF0000
     */
    readonly BackgroundColor: string;
    /**
     * UID
     * @description ID of a user in the channel, always a string.
     * @example 527841
     */
    readonly Uid: string;
    /**
     * User window
     * @description Place and look of the window of one user. Positions and sizes are fractions of the canvas, never pixels.
     */
    readonly LayoutWindow: {
      /** @description The user to show in this window. Without it, windows are given to users in the order in which they join. */
      readonly uid?: components["schemas"]["Uid"] | undefined;
      /**
       * @description Relative horizontal position of the top-left corner. 0.0 is the left end, 1.0 the right end.
       * @example 0.1
       */
      readonly x_axis: number;
      /**
       * @description Relative vertical position of the top-left corner. 0.0 is the top, 1.0 the bottom.
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
       * @description Opacity of the image. 0.0 is transparent, 1.0 opaque.
       * @default 1
       * @example 1
       */
      readonly alpha?: number | undefined;
      /**
       * @description How the video fits its window.
       *     - `0`: Crop mode (default). The video is scaled until it fills the window; what does not fit is cropped or stretched.
       *     - `1`: Fit mode. The video is scaled until it fits inside the window; black bars fill the rest.
       * @default 0
       * @example 1
       * @enum {integer}
       */
      readonly render_mode?: 0 | 1 | undefined;
    };
  };
  responses: never;
  parameters: never;
}
/**
 * How the pictures of the users are arranged on the canvas.
 * A member that is left out takes its default, also in `updateLayout`.
 */
export type Layout = components["schemas"]["Layout"];
/**
 * A preset layout that needs no further settings.
 */
export type PresetLayout = components["schemas"]["PresetLayout"];
/**
 * One user is large on the left, the others are small on the right.
 */
export type VerticalLayout = components["schemas"]["VerticalLayout"];
/**
 * You place every window yourself.
 */
export type CustomLayout = components["schemas"]["CustomLayout"];
/**
 * Background colour of the canvas, `#` and 6 hexadecimal digits in either letter case.
 */
export type BackgroundColor = components["schemas"]["BackgroundColor"];
/**
 * ID of a user in the channel, always a string.
 */
export type Uid = components["schemas"]["Uid"];
/**
 * Place and look of the window of one user. Positions and sizes are fractions of the canvas, never pixels.
 */
export type LayoutWindow = components["schemas"]["LayoutWindow"];
export type operations = Record<string, never>;
