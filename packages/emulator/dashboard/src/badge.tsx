import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import { useTexts } from "./texts.ts";

/** Status of a recorder that writes files (QRES-31). */
const writing = 5;

/** State of a recording, and its number. */
export function Badge({ session }: { readonly session: SessionSnapshot }) {
  const texts = useTexts();
  const { state, status } = session;
  const isStarting = state === "recording" && status < writing;
  return (
    <span class={`badge ${state}`}>
      {isStarting ? texts.starting : texts[state]} ({status})
    </span>
  );
}

/** Kind of a recording: a mix, files by user, or snapshots by user. */
export function kindOf({ mode, output }: SessionSnapshot): SessionSnapshot["mode"] | "snapshots" {
  return output === "snapshots" ? "snapshots" : mode;
}
