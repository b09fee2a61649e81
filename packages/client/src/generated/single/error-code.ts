// Generated from openapi/ by `npm run generate`. Do not edit.

export const invalidParameter = 2;
export const alreadyStarted = 7;
export const malformedRequest = 8;
export const alreadyStopped = 49;
export const uidInUse = 53;
export const recordingNotEnabled = 62;
export const networkJitter = 65;
export const sessionNotFound = 404;
export const resourceMismatch = 432;
export const resourceExpired = 433;
export const noRecordedFile = 435;
export const exiting = 501;
export const invalidResource = 1001;
export const sessionMismatch = 1003;
export const invalidChannelName = 1013;
export const invalidLayout = 1028;
