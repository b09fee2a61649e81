// Generated from openapi/ by `npm run generate`. Do not edit.

export const NotStarted = 0;
export const Initialised = 1;
export const RecorderStarting = 2;
export const UploaderStarted = 3;
export const RecorderStarted = 4;
export const Recording = 5;
export const Stopped = 6;
export const AllStopped = 7;
export const Exiting = 8;
export const ExitedAbnormally = 20;
