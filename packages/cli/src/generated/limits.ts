// Generated from openapi/ by `npm run generate`. Do not edit.

/** Most hours in which the API can be called for a recording (ACQ-14). */
export const longestExpiredHour = 720;

/** Longest side of a video, in pixels. */
export const longestSide = 1920;
