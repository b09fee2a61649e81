export type { Sends } from "./protocol.ts";
export { type Publisher, Whip, type WhipOptions } from "./whip.ts";
