import {
  backgroundColorPattern,
  canvasLimits,
  RenderMode,
  windowLimits,
} from "./generated/constants.ts";
import { InvalidLayoutError } from "./invalid-layout-error.ts";

/**
 * Checks what the arithmetic relies on.
 * What a request may hold is a matter of the client, whose validators tell more.
 */
export function checkInput(layout: unknown, participants: unknown, canvas: unknown): void {
  const { mixedVideoLayout = 0, backgroundColor, layoutConfig } = objectAt("/layout", layout);
  check(
    "/layout/mixedVideoLayout",
    mixedVideoLayout,
    `one of ${Object.keys(windowLimits).join(", ")}`,
    typeof mixedVideoLayout === "number" && Object.hasOwn(windowLimits, mixedVideoLayout),
  );
  check(
    "/layout/backgroundColor",
    backgroundColor,
    "`#` and 6 hexadecimal digits",
    backgroundColor === undefined ||
      (typeof backgroundColor === "string" && backgroundColorPattern.test(backgroundColor)),
  );
  if (mixedVideoLayout === 3) checkWindows(layoutConfig);
  checkParticipants(participants);
  const sides = objectAt("/canvas", canvas);
  for (const [side, limit] of Object.entries(canvasLimits)) {
    const expected = `a whole number of pixels from 1 to ${limit}`;
    const value = sides[side];
    const isRight = Number.isInteger(value) && isWithin(value, 1, limit);
    check(`/canvas/${side}`, value, expected, isRight);
  }
}

function checkWindows(windows: unknown): void {
  const { maximum } = windowLimits[3];
  const isRight = Array.isArray(windows) && windows.length <= maximum;
  check("/layout/layoutConfig", windows, `an array of at most ${maximum} windows`, isRight);
  for (const [index, window] of (windows as unknown[]).entries()) {
    const pointer = `/layout/layoutConfig/${index}`;
    const members = objectAt(pointer, window);
    for (const name of ["x_axis", "y_axis", "width", "height", "alpha"]) {
      const value = members[name];
      const isLeftOut = value === undefined && name === "alpha";
      const expected = "a number from 0 to 1, a fraction of the canvas";
      check(`${pointer}/${name}`, value, expected, isLeftOut || isWithin(value, 0, 1));
    }
    const { uid, render_mode } = members;
    check(`${pointer}/uid`, uid, "a string", ["string", "undefined"].includes(typeof uid));
    const modes: unknown[] = [...Object.values(RenderMode), undefined];
    const expected = `one of ${Object.values(RenderMode).join(", ")}`;
    check(`${pointer}/render_mode`, render_mode, expected, modes.includes(render_mode));
  }
}

function checkParticipants(participants: unknown): void {
  check("/participants", participants, "an array", Array.isArray(participants));
  for (const [index, participant] of (participants as unknown[]).entries()) {
    const { uid } = objectAt(`/participants/${index}`, participant);
    check(`/participants/${index}/uid`, uid, "a string", typeof uid === "string");
  }
}

function objectAt(pointer: string, value: unknown): Record<string, unknown> {
  check(pointer, value, "an object", typeof value === "object" && value !== null);
  return value as Record<string, unknown>;
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && value >= least && value <= most;
}

function check(pointer: string, value: unknown, expected: string, isRight: boolean): void {
  if (!isRight) throw new InvalidLayoutError(pointer, expected, value);
}
