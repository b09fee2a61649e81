import type { Method } from "./cloud-recording-error.ts";

/** What a lost answer means for the recording, per method (AMB-10, AMB-95). */
export function lostAnswerAdvice(method: Method): string {
  return advice[method] ?? "";
}

const advice: { readonly [method in Method]?: string } = {
  start:
    ". The recording may be running; repeat start with the same resourceId: code 7 means that it runs",
  stop: ". The recording may have stopped; repeat stop: code 49 or 404 means that it has",
};
