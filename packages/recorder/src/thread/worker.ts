/** Runs in the thread of a {@linkcode RecorderThread}. */
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { endCodecCalls } from "../encode/codec-calls.ts";
import { RecordingJournal } from "../storage/recording-journal.ts";
import type { Command, Notice, SourcesModule, WorkerData } from "./protocol.ts";
import { RecordingHost } from "./recording-host.ts";

/** A little nicer than other threads. */
const niceness = 4;

// On Linux a priority is that of a thread, and encoders inherit it: whoever commands recorders goes first.
if (process.platform === "linux") setPriority(niceness);

const { catchUp, completes, journal, sources, port, mayEnd } = workerData as WorkerData;
const { findUser, connect, keepTime }: SourcesModule = sources ? await import(sources) : {};
if (port !== undefined) connect?.(port);
const tell = (notice: Notice) => parentPort?.postMessage(notice);
const host = new RecordingHost({ journal: new RecordingJournal(journal), catchUp, findUser, tell });
parentPort?.on("message", async (command: Command) => {
  if (command.kind === "tick") keepTime?.(command.now - command.at);
  if (command.kind === "close") {
    await endCodecCalls();
    Atomics.store(mayEnd, 0, 1);
    Atomics.notify(mayEnd, 0);
  }
  host.carryOut(command);
});
await host.complete(completes);
