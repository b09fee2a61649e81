/** Runs in the thread of a {@linkcode RecorderThread}. */
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { RecordingJournal } from "../storage/recording-journal.ts";
import type { Command, Notice, WorkerData } from "./protocol.ts";
import { RecordingHost } from "./recording-host.ts";

/** A little nicer than other threads. */
const niceness = 4;

// On Linux a priority is that of a thread, and encoders inherit it: whoever commands recorders goes first.
if (process.platform === "linux") setPriority(niceness);

const { catchUp, completes, journal, sources } = workerData as WorkerData;
const { findUser } = sources === undefined ? {} : await import(sources);
const tell = (notice: Notice) => parentPort?.postMessage(notice);
const host = new RecordingHost({ journal: new RecordingJournal(journal), catchUp, findUser, tell });
parentPort?.on("message", (command: Command) => host.carryOut(command));
await host.complete(completes);
