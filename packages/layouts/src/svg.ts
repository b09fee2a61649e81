export { type DrawOptions, drawArrangement } from "./draw-arrangement.ts";
