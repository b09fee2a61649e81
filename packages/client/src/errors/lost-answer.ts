import { after } from "./after.ts";
import type { ErrorContext } from "./cloud-recording-error.ts";

/** Advice after a lost answer, if the client carries texts (AMB-10, AMB-95). */
export function lostAnswerAdvice({ catalogue, method }: ErrorContext): string {
  return after(". ", catalogue?.lost[method]);
}
