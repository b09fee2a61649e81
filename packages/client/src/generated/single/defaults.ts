// Generated from openapi/ by `npm run generate`. Do not edit.

export const resourceExpiredHour = 72;
export const channelType = 0;
export const streamTypes = 2;
export const decryptionMode = 0;
export const videoStreamType = 0;
export const maxIdleTime = 30;
export const alpha = 1;
export const render_mode = 0;
export const mixedVideoLayout = 0;
export const backgroundColor = "#000000";
export const audioProfile = 0;
export const avFileType = ["hls"] as const;
export const errorHandlePolicy = "error_abort";
export const captureInterval = 10;
