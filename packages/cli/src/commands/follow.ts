import { setTimeout as sleep } from "node:timers/promises";
import type { AnyRecording, RecordingEnd, RecordingState } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { mayPass } from "../output/report-error.ts";
import { durationText, stateText } from "./state-text.ts";

type States = AsyncGenerator<RecordingState, RecordingEnd, void>;

/** Pause after a failed query, which the client has repeated before, in milliseconds. */
const pause = 1000;

/** The states of a recording, also after queries that have failed and may succeed later. */
export async function* watchThroughFailures(
  recording: AnyRecording,
  signal: AbortSignal,
  onFailure: (error: Error) => void,
): States {
  let isFailing = false;
  for (;;) {
    const states = recording.watch({ signal });
    try {
      for (;;) {
        const next = await states.next();
        if (next.done) return next.value;
        isFailing = false;
        yield next.value;
      }
    } catch (error) {
      if (signal.aborted || !mayPass(error)) throw error;
      if (!isFailing) onFailure(error as Error);
      isFailing = true;
    }
    await sleep(pause, undefined, { signal });
  }
}

/** Shows the recording until it ends by itself, or until the signal. */
export async function follow(
  { output, texts }: Pick<Run<unknown>, "output" | "texts">,
  sid: string,
  states: States,
  signal: AbortSignal,
  seconds: () => number,
): Promise<RecordingEnd | undefined> {
  let state: RecordingState | undefined;
  const show = () => {
    if (state === undefined) return;
    const text = `${output.style("red", "●")} ${durationText(seconds())}  ${stateText(state, texts)}`;
    output.live(text);
  };
  const timer = output.isLive ? setInterval(show, 1000) : undefined;
  try {
    for (;;) {
      const next = await states.next();
      if (next.done) return next.value;
      state = next.value;
      const { status, files } = state;
      if (output.isLive) show();
      else output.result({ type: "state", sid, status, files }, stateText(state, texts));
    }
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    clearInterval(timer);
    output.endLine();
  }
}
