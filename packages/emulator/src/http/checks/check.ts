import type { Answer } from "../answer.ts";
import type { Call } from "../call.ts";

/** A check of a call before its body is read: the answer to a call that fails it. */
export type Check = (call: Call) => Answer | undefined;
