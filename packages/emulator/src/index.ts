export type { Cast, Participant } from "./channels/cast.ts";
export type { SessionLayout } from "./control/layout.ts";
export type { Output, SessionSnapshot, SessionState } from "./control/session.ts";
export type { Selection, Subscription } from "./control/subscription.ts";
export { createEmulator, type Emulator, type EmulatorOptions } from "./emulator.ts";
export type { Log, LogEntry } from "./http/log.ts";
export type { Project } from "./project.ts";
