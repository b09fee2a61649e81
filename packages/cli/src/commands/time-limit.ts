import { longestTimer } from "../flags.ts";

/** A signal that is aborted by another one, or when so many milliseconds are over, which may be more than a timer takes. */
export function withTimeLimit(signal: AbortSignal, milliseconds: number): AbortSignal {
  const limit = new AbortController();
  const wait = (rest: number): void => {
    const part = Math.min(rest, longestTimer);
    const end = () => (rest > part ? wait(rest - part) : limit.abort());
    setTimeout(end, part).unref();
  };
  wait(milliseconds);
  return AbortSignal.any([signal, limit.signal]);
}
