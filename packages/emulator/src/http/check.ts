import type { CallContext } from "./call.ts";

/**
 * A check of a call before its body is read: the answer to a call that fails it.
 *
 * It is a plain function, because a middleware would make every call wait for some promises more.
 */
export type Check = (c: CallContext) => Response | undefined;
