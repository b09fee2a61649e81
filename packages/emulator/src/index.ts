export type { Cast, CastMember, Participant } from "./channels/cast.ts";
export type { SessionLayout } from "./control/layout.ts";
export type { Output } from "./control/output.ts";
export type { Failure, SessionState, UploadingStatus } from "./control/session.ts";
export type { SessionSnapshot } from "./control/snapshot.ts";
export type { Selection, Subscription } from "./control/subscription.ts";
export { createEmulator, type Emulator, type EmulatorOptions } from "./emulator.ts";
export type { Log, LogEntry } from "./http/log.ts";
export type { Project } from "./project.ts";
