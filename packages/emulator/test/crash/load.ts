import { demoProject } from "../../src/project.ts";
import { Caller, type Started } from "../caller.ts";

/** A recording as its caller knows it. */
export interface Acknowledged {
  readonly session: Started;
  readonly who: { readonly cname: string; readonly uid: string };
  /** `sent` means that nobody knows whether the call has acted. */
  stop: "not sent" | "sent" | "acknowledged";
}

/** Starts recordings, and stops every other one, until the connection breaks off. */
export async function load(url: string, name: string, known: Acknowledged[]): Promise<void> {
  const caller = callerAt(url);
  for (let number = 0; ; number++) {
    const who = { cname: `${name}-${number % 3}`, uid: `recorder-${number}` };
    const session = await caller.record("mix", undefined, who).catch(brokeOff);
    if (session === undefined) return;
    const one: Acknowledged = { session, who, stop: "not sent" };
    known.push(one);
    if (number % 2 === 0) continue;
    one.stop = "sent";
    const answer = await caller.stop(session, who).catch(brokeOff);
    if (answer === undefined) return;
    if (answer.status !== 200) throw new Error(`A stop was answered with ${answer.status}`);
    one.stop = "acknowledged";
  }
}

export function callerAt(url: string): Caller {
  return new Caller({ fetch, project: demoProject }, demoProject, url);
}

/** A connection that breaks off is what the load waits for. */
function brokeOff(error: unknown): undefined {
  if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
  throw error;
}
